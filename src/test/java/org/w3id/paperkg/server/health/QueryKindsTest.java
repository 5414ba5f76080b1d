package org.w3id.paperkg.server.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.query.QueryCatalog;

class QueryKindsTest {
    private final QueryKinds kinds = new QueryKinds(QueryCatalog.bundled(), "/queries/*");

    @ParameterizedTest
    @CsvSource({
        "/queries/author/papers,          /queries/author/papers",
        "/queries/author/papers.csv,      /queries/author/papers",
        "/queries/author/papers.csl.json, /queries/author/papers",
        "/queries/author/papers/x,        /queries/*",
        "/queries/author,                 /queries/*",
        "/queries/no/such.csv,            /queries/*",
        "/queries/,                       /queries/*"
    })
    void areTheQueriesOnOfferAndOneForAllElse(String path, String kind) {
        assertEquals(kind, kinds.of(path));
    }
}
