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
    private static final List<String> JSON = List.of("application/json");

    private Routes() {}

    static List<Route> all() {
        return Stream.of(queries(), resources(), NetworkRoutes.all(), dataset(), health())
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
                                RouteParameter.optional(
                                        "query",
                                        "the query; without one, the description of the service",
                                        "SELECT ?paper { ?paper a <https://w3id.org/paperkg/ontology#Paper> } LIMIT 3"),
                                RouteParameter.optional(
                                        "format",
                                        "json, xml, csv, tsv or html for rows; ttl, nt, jsonld, rdf or html for graphs; instead of Accept"),
                                RouteParameter.optional(
                                                "default-graph-uri",
                                                "a graph to take for the default one")
                                        .repeated(),
                                RouteParameter.optional(
                                                "named-graph-uri", "a graph to take by its name")
                                        .repeated()),
                        Stream.concat(ROWS.stream(), DOCUMENT.stream()).toList()),
                new Route(
                        "/queries",
                        "queries",
                        "queries",
                        "The canned queries",
                        List.of(RouteParameter.optional("q", "words to look for")),
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
                        List.of(RouteParameter.required("q", "words", "diffusion")),
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
                        List.of(
                                RouteParameter.path(
                                        "kind", "last part of its type", "query-timed-out")),
                        List.of("application/json", "text/html")));
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
                                RouteParameter.path(
                                        "file",
                                        "paperkg or paperkg-facts, with .ttl.gz or .nt.gz, and .sha256 after it",
                                        "paperkg-facts.nt.gz")),
                        List.of("application/gzip", "text/plain")),
                new Route(
                        "/changes",
                        "changes",
                        "graph",
                        "What came and went since a build that is kept (RDF Patch)",
                        List.of(RouteParameter.required("since", "a build", "000001")),
                        List.of("application/rdf-patch")),
                new Route(
                        "/.well-known/void",
                        "description",
                        "graph",
                        "The dataset, counted (VoID), and where to get it (DCAT)",
                        List.of(),
                        GRAPH));
    }

    private static List<Route> health() {
        return List.of(
                new Route(
                        "/health/live",
                        "live",
                        "health",
                        "Whether the program answers",
                        List.of(),
                        JSON),
                new Route(
                        "/health/ready",
                        "ready",
                        "health",
                        "Whether the graph can be read: 503 when not",
                        List.of(),
                        JSON),
                new Route(
                        "/metrics",
                        "metrics",
                        "health",
                        "What is measured, for Prometheus",
                        List.of(),
                        List.of("text/plain", "application/openmetrics-text")));
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
                List.of(RouteParameter.path(parameter, meaning, example)),
                mediaTypes);
    }
}
