package org.w3id.paperkg.server.health;

import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.QueryCatalog;

/** What requests for canned queries are counted as: each query by itself, in all its forms. */
public final class QueryKinds {
    private final Set<String> queries;
    private final String allElse;

    /**
     * @param catalog the queries that the server offers
     * @param allElse what a path is counted as that leads to none of them
     */
    public QueryKinds(QueryCatalog catalog, String allElse) {
        this.queries =
                catalog.queries().stream()
                        .map(query -> "/queries/" + query.id())
                        .collect(Collectors.toUnmodifiableSet());
        this.allElse = allElse;
    }

    /**
     * @return such as {@code /queries/author/papers}
     */
    public String of(String path) {
        int suffix = path.indexOf('.');
        String bare = suffix < 0 ? path : path.substring(0, suffix);
        return queries.contains(bare) ? bare : allElse;
    }
}
