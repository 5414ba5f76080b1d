package org.w3id.paperkg.server.health;

import java.util.Set;
import java.util.TreeSet;
import org.w3id.paperkg.query.QueryCatalog;

/** The kinds of addresses, few enough to count requests by: one for each canned query or class. */
public final class AddressKinds {
    private static final Set<String> WHOLE =
            Set.of(
                    "/",
                    "/search",
                    "/sparql",
                    "/data",
                    "/queries",
                    "/openapi.json",
                    "/changes",
                    "/network/path",
                    "/network/ego",
                    "/network/could-work-with",
                    "/network/export",
                    "/health/live",
                    "/health/ready",
                    "/metrics",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/topics",
                    "/ontology",
                    "/shapes",
                    "/.well-known/sparql-examples",
                    "/.well-known/void");
    private static final Set<String> FIRST_PARTS =
            Set.of(
                    "arxiv",
                    "author",
                    "build",
                    "collaboration",
                    "community",
                    "component",
                    "dataset",
                    "digest",
                    "dumps",
                    "listing",
                    "ontology",
                    "paper",
                    "possible-duplicate",
                    "problem",
                    "queries",
                    "sitemap",
                    "topic",
                    "topics");
    private static final String OTHER = "other";

    private final Set<String> queries;

    /**
     * @param catalog the queries that the server offers
     */
    public AddressKinds(QueryCatalog catalog) {
        this.queries = new TreeSet<>();
        catalog.queries().forEach(query -> queries.add("/queries/" + query.id()));
    }

    /**
     * @param path of a request
     * @return such as {@code /queries/author/papers} or {@code /paper/*}
     */
    String of(String path) {
        if (WHOLE.contains(path)) {
            return path;
        }
        int suffix = path.indexOf('.', path.lastIndexOf('/') + 1);
        String bare = suffix < 0 ? path : path.substring(0, suffix);
        if (queries.contains(bare)) {
            return bare;
        }
        String first = path.substring(1).split("[/.]", 2)[0];
        return FIRST_PARTS.contains(first) ? "/" + first + "/*" : OTHER;
    }
}
