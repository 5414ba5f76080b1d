package org.w3id.paperkg.server.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.paperkg.network.export.NetworkFormat;
import org.w3id.paperkg.server.network.CouldWorkWithServlet;
import org.w3id.paperkg.server.network.EgoServlet;
import org.w3id.paperkg.server.network.PathServlet;

/** The addresses that explore the co-author network. */
final class NetworkRoutes {
    private static final List<String> JSON = List.of("application/json");

    // which papers make the network
    private static final List<RouteParameter> SELECTION =
            List.of(
                    RouteParameter.day("since", "papers listed on this day or later"),
                    RouteParameter.day("until", "papers listed on this day or earlier"),
                    RouteParameter.optional(
                            "topic",
                            "papers on this topic: a name, slug or IRI; English or Korean"),
                    RouteParameter.number(
                            "maxTeamSize",
                            "papers with more authors join nobody; 0 for no limit; the build's limit by default",
                            0),
                    RouteParameter.number(
                            "minPapers",
                            "the least number of papers that two people wrote together",
                            1));

    private NetworkRoutes() {}

    static List<Route> all() {
        return List.of(
                route(
                        "path",
                        "path",
                        "How two authors are connected",
                        JSON,
                        author("from"),
                        author("to", "John Hewitt"),
                        RouteParameter.number(
                                "k", "so many paths, shortest first", 1, PathServlet.MOST_PATHS)),
                route(
                        "ego",
                        "ego",
                        "The collaborators around authors",
                        JSON,
                        author("author").repeated(),
                        RouteParameter.number(
                                "depth", "steps from the authors", 1, EgoServlet.DEEPEST)),
                route(
                        "could-work-with",
                        "couldWorkWith",
                        "People with whom an author has contacts or topics in common",
                        JSON,
                        author("author"),
                        RouteParameter.number(
                                "limit",
                                "so many people, best first",
                                CouldWorkWithServlet.USUAL,
                                CouldWorkWithServlet.MOST)),
                route(
                        "export",
                        "networkFile",
                        "The co-author network, or the part around an author, as a file",
                        mediaTypes(),
                        RouteParameter.oneOf("format", true, "of the file", formats()),
                        RouteParameter.optional(
                                        "author", "the part around this author: name, slug or IRI")
                                .repeated(),
                        RouteParameter.number("depth", "steps from the author; 1 by default", 1),
                        RouteParameter.flag("tiedOnly", "without people who have no co-author")));
    }

    private static Route route(
            String path,
            String name,
            String summary,
            List<String> mediaTypes,
            RouteParameter... parameters) {
        return new Route(
                "/network/" + path,
                name,
                "network",
                summary,
                Stream.concat(Arrays.stream(parameters), SELECTION.stream()).toList(),
                mediaTypes);
    }

    private static RouteParameter author(String name) {
        return author(name, "Percy Liang");
    }

    private static RouteParameter author(String name, String example) {
        return RouteParameter.required(name, "an author: name, slug or IRI", example);
    }

    private static List<String> formats() {
        return Arrays.stream(NetworkFormat.values()).map(NetworkFormat::toString).toList();
    }

    private static List<String> mediaTypes() {
        return Arrays.stream(NetworkFormat.values())
                .map(NetworkFormat::mediaType)
                .distinct()
                .toList();
    }
}
