package org.w3id.paperkg.server.health;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.QueryCatalog;

/**
 * The kinds of addresses, few enough to count requests by: what a servlet is mapped to, with one
 * for each canned query and for each class of the graph.
 */
public final class AddressKinds {
    private static final Set<String> SERVICES = Set.of("/sparql", "/data");
    private static final Set<String> CLASSES =
            Set.of(
                    "author",
                    "collaboration",
                    "community",
                    "digest",
                    "listing",
                    "paper",
                    "topic",
                    "topics");
    private static final String QUERIES = "/queries/*";
    private static final String ALL_ELSE = "/*";

    private final Set<String> queries;

    /**
     * @param catalog the queries that the server offers
     */
    public AddressKinds(QueryCatalog catalog) {
        this.queries =
                catalog.queries().stream()
                        .map(query -> "/queries/" + query.id())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @return such as {@code /queries/author/papers}, {@code /paper/*} or {@code /*}
     */
    String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        String mapped = request.getHttpServletMapping().getPattern();
        return switch (mapped) {
            case "" -> "/";
            case QUERIES -> query(path);
            // Fuseki takes its services from before the servlets
            case ALL_ELSE -> SERVICES.contains(path) ? path : resource(path);
            default -> mapped;
        };
    }

    private String query(String path) {
        int suffix = path.indexOf('.');
        String bare = suffix < 0 ? path : path.substring(0, suffix);
        return queries.contains(bare) ? bare : QUERIES;
    }

    private static String resource(String path) {
        String first = path.substring(1).split("/", 2)[0];
        return CLASSES.contains(first) ? "/" + first + "/*" : ALL_ELSE;
    }
}
