package org.w3id.paperkg.server.openapi;

import java.util.List;
import java.util.stream.Stream;

/** The addresses besides the canned queries. One that is added to the server is added here. */
final class Routes {
    private static final List<String> ROWS =
            List.of(
                    "application/sparql-results+json",
                    "application/sparql-results+xml",
                    "text/csv",
                    "text/tab-separated-values");
    private static final List<String> GRAPH =
            List.of(
                    "text/turtle",
                    "application/n-triples",
                    "application/ld+json",
                    "application/rdf+xml");
    private static final List<String> RESOURCE =
            List.of(
                    "text/html",
                    "text/turtle",
                    "application/n-triples",
                    "application/ld+json",
                    "application/rdf+xml");
    private static final List<String> PAPERS =
            Stream.concat(
                            RESOURCE.stream(),
                            Stream.of(
                                    "application/x-bibtex",
                                    "application/vnd.citationstyles.csl+json"))
                    .toList();
    private static final List<String> DOCUMENT =
            Stream.concat(Stream.of("text/html"), GRAPH.stream()).toList();
    private static final List<String> NETWORKS =
            List.of(
                    "application/graphml+xml",
                    "application/gexf+xml",
                    "application/json",
                    "application/zip",
                    "text/vnd.graphviz");
    private static final List<String> JSON = List.of("application/json");

    private Routes() {}

    /** An address to read from. */
    record Route(
            String path,
            String name,
            String tag,
            String summary,
            List<Parameter> parameters,
            List<String> mediaTypes) {}

    /**
     * @param place {@code path} or {@code query}
     */
    record Parameter(String name, String place, boolean required, String meaning, String example) {
        static Parameter path(String name, String meaning, String example) {
            return new Parameter(name, "path", true, meaning, example);
        }

        static Parameter query(String name, boolean required, String meaning, String example) {
            return new Parameter(name, "query", required, meaning, example);
        }
    }

    static List<Route> all() {
        return Stream.of(queries(), resources(), network(), dataset())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> queries() {
        return List.of(
                new Route(
                        "/sparql",
                        "sparql",
                        "sparql",
                        "SPARQL 1.1 query, read only; by POST, too",
                        List.of(
                                Parameter.query(
                                        "query",
                                        true,
                                        "the query",
                                        "SELECT ?paper { ?paper a <https://w3id.org/paperkg/ontology#Paper> } LIMIT 3"),
                                Parameter.query(
                                        "format",
                                        false,
                                        "json, xml, csv, tsv or html for rows; ttl, nt, jsonld, rdf or html for graphs; instead of Accept",
                                        "json")),
                        Stream.concat(ROWS.stream(), DOCUMENT.stream()).toList()),
                new Route(
                        "/queries",
                        "queries",
                        "queries",
                        "The canned queries",
                        List.of(Parameter.query("q", false, "words to look for", "author")),
                        List.of("application/json", "text/html")),
                new Route(
                        "/.well-known/sparql-examples",
                        "sparqlExamples",
                        "queries",
                        "The canned queries as SHACL-SPARQL executables",
                        List.of(),
                        GRAPH),
                new Route(
                        "/search",
                        "search",
                        "queries",
                        "People, topics and papers by words, as a page",
                        List.of(Parameter.query("q", true, "words", "diffusion")),
                        List.of("text/html")));
    }

    private static List<Route> resources() {
        return List.of(
                resource("paper", "id", "arXiv id", "2402.06619", PAPERS),
                resource(
                        "author",
                        "slug",
                        "the author's name in the address",
                        "percy-liang",
                        PAPERS),
                resource(
                        "topic",
                        "slug",
                        "the topic's name in the address",
                        "large-language-model",
                        PAPERS),
                resource("digest", "date", "the day", "2024-02-12", PAPERS),
                new Route(
                        "/ontology",
                        "ontology",
                        "resources",
                        "The vocabulary",
                        List.of(),
                        DOCUMENT),
                new Route(
                        "/shapes",
                        "shapes",
                        "resources",
                        "What a correct graph looks like (SHACL)",
                        List.of(),
                        DOCUMENT),
                new Route(
                        "/problem/{kind}",
                        "problem",
                        "resources",
                        "What a kind of error means",
                        List.of(Parameter.path("kind", "last part of its type", "query-timed-out")),
                        List.of("application/json", "text/html")));
    }

    private static List<Route> network() {
        return List.of(
                new Route(
                        "/network/path",
                        "path",
                        "network",
                        "How two authors are connected",
                        List.of(
                                Parameter.query("from", true, "an author", "Percy Liang"),
                                Parameter.query("to", true, "another", "John Hewitt")),
                        JSON),
                new Route(
                        "/network/ego",
                        "ego",
                        "network",
                        "The collaborators around authors",
                        List.of(
                                Parameter.query("author", true, "an author", "Percy Liang"),
                                Parameter.query("depth", false, "steps", "1")),
                        JSON),
                new Route(
                        "/network/could-work-with",
                        "couldWorkWith",
                        "network",
                        "People with whom an author has contacts or topics in common",
                        List.of(Parameter.query("author", true, "an author", "Percy Liang")),
                        JSON),
                new Route(
                        "/network/export",
                        "networkFile",
                        "network",
                        "The co-author network, or the part around an author, as a file",
                        List.of(
                                Parameter.query(
                                        "format",
                                        true,
                                        "graphml, gexf, vosviewer, vosviewer-text, csv or dot",
                                        "graphml"),
                                Parameter.query("author", false, "an author", "Percy Liang")),
                        NETWORKS));
    }

    private static List<Route> dataset() {
        return List.of(
                new Route("/data", "data", "graph", "The whole graph", List.of(), GRAPH),
                new Route(
                        "/dumps/{file}",
                        "dump",
                        "graph",
                        "The whole graph, compressed; the list is at /dumps/",
                        List.of(
                                Parameter.path(
                                        "file",
                                        "paperkg or paperkg-facts, with .ttl.gz or .nt.gz, and .sha256 after it",
                                        "paperkg-facts.nt.gz")),
                        List.of("application/gzip", "text/plain")),
                new Route(
                        "/changes",
                        "changes",
                        "graph",
                        "What came and went since a build that is kept (RDF Patch)",
                        List.of(Parameter.query("since", true, "a build", "000001")),
                        List.of("application/rdf-patch")),
                new Route(
                        "/.well-known/void",
                        "description",
                        "graph",
                        "The dataset, counted (VoID), and where to get it (DCAT)",
                        List.of(),
                        GRAPH));
    }

    private static Route resource(
            String kind,
            String parameter,
            String meaning,
            String example,
            List<String> mediaTypes) {
        return new Route(
                "/" + kind + "/{" + parameter + "}",
                kind,
                "resources",
                "What the graph says of one " + kind,
                List.of(Parameter.path(parameter, meaning, example)),
                mediaTypes);
    }
}
