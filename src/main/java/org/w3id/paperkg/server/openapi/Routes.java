package org.w3id.paperkg.server.openapi;

import java.util.List;

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
                                        "SELECT ?paper { ?paper a <https://w3id.org/paperkg/ontology#Paper> } LIMIT 3")),
                        ROWS),
                new Route("/data", "data", "graph", "The whole graph", List.of(), GRAPH),
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
                resource("paper", "id", "arXiv id", "2402.06619"),
                resource("author", "slug", "the author's name in the address", "percy-liang"),
                resource(
                        "topic", "slug", "the topic's name in the address", "large-language-model"),
                resource("digest", "date", "the day", "2024-02-12"),
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
                        JSON));
    }

    private static Route resource(String kind, String parameter, String meaning, String example) {
        return new Route(
                "/" + kind + "/{" + parameter + "}",
                kind,
                "resources",
                "What the graph says of one " + kind,
                List.of(Parameter.path(parameter, meaning, example)),
                RESOURCE);
    }
}
