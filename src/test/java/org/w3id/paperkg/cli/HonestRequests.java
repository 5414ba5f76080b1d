package org.w3id.paperkg.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;

/** What visitors and programs ask a server for: pages, queries, the network, dumps. */
final class HonestRequests {
    private static final String PREFIXES =
            "PREFIX pkg: <https://w3id.org/paperkg/ontology#>"
                    + " PREFIX dcterms: <http://purl.org/dc/terms/>"
                    + " PREFIX foaf: <http://xmlns.com/foaf/0.1/> ";
    // a comment that is another one with each request
    private static final String FRESH = " #fresh";

    private HonestRequests() {}

    /** Addresses below that of a server on the bundled sample. */
    static List<String> all() {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "",
                                "?lang=ko",
                                "topics",
                                "search?q=diffusion+model",
                                "search?q=kim",
                                "ontology",
                                "paper/2402.06618",
                                "author/percy-liang",
                                "network/path?from=percy-liang&to=furong-huang",
                                "network/ego?author=percy-liang&depth=2",
                                "network/export?format=csv",
                                "dumps/paperkg.nt.gz",
                                "data"));
        for (CannedQuery query : QueryCatalog.bundled().queries()) {
            all.add("queries/" + query.id() + ".csv" + example(query));
            all.add("queries/" + query.id() + ".html" + example(query));
        }
        for (int i = 0; i < 20; i++) {
            all.add(Load.asking(PREFIXES + "ASK { ?p a pkg:Paper }" + FRESH));
            all.add(
                    Load.asking(
                            PREFIXES
                                    + "SELECT ?t { ?p a pkg:Paper ; dcterms:title ?t }"
                                    + " ORDER BY ?t LIMIT 50"
                                    + FRESH));
            all.add(
                    Load.asking(
                            PREFIXES
                                    + "SELECT ?n (COUNT(?p) AS ?papers) { ?p a pkg:Paper ;"
                                    + " dcterms:creator ?a . ?a foaf:name ?n } GROUP BY ?n"
                                    + " ORDER BY DESC(?papers) ?n LIMIT 20"
                                    + FRESH));
        }
        return all;
    }

    private static String example(CannedQuery query) {
        return query.exampleValues().entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(v -> one.getKey() + "=" + encode(v)))
                .reduce("?", (a, b) -> a + b + "&");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
