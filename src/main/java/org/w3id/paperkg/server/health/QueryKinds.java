package org.w3id.paperkg.server.health;

import org.w3id.paperkg.query.QueryCatalog;

/** What requests for canned queries are counted as: each query by itself, in all its forms. */
public final class QueryKinds {
    private static final String BEFORE = "/queries/";

    private final QueryCatalog catalog;
    private final String allElse;

    /**
     * @param catalog the queries that the server offers
     * @param allElse what a path is counted as that leads to none of them
     */
    public QueryKinds(QueryCatalog catalog, String allElse) {
        this.catalog = catalog;
        this.allElse = allElse;
    }

    /**
     * @param path one that begins with {@code /queries/}
     * @return such as {@code /queries/author/papers}
     */
    public String of(String path) {
        int suffix = path.indexOf('.');
        String bare = suffix < 0 ? path : path.substring(0, suffix);
        return catalog.find(bare.substring(BEFORE.length())).isPresent() ? bare : allElse;
    }
}
