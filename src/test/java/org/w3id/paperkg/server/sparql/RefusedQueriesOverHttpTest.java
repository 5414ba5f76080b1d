package org.w3id.paperkg.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.store.Store;

/** Queries that did not end are refused when the store is opened again, and no others are. */
class RefusedQueriesOverHttpTest {
    private static final String QUERY = "SELECT * { ?s a ?type } LIMIT 7";

    @TempDir Path folder;

    @Test
    void refusesThemHoweverTheyAreWritten() throws IOException {
        Store store = TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder);
        Path file = store.refuse(QueryFactory.create(QUERY));
        Files.writeString(file, Files.readString(file) + "a line of somebody's\n");
        store.refuse(QueryFactory.create("ASK { ?x ?y ?z }"));
        try (SampleServer served = SampleServer.on(store)) {
            for (String same : List.of(QUERY, "# again\nselect *\n{ ?s  a ?type }\nLIMIT 7")) {
                HttpResponse<String> answer = served.http().sparql(same, "*/*");
                assertEquals(422, answer.statusCode(), answer.body());
                assertTrue(answer.body().contains("did not end"), answer.body());
            }
            assertEquals(422, served.http().sparql("ASK { ?x ?y ?z }", "*/*").statusCode());
            for (String other : List.of("SELECT * { ?s a ?type } LIMIT 8", "ASK {}")) {
                assertEquals(200, served.http().sparql(other, "*/*").statusCode(), other);
            }
        }
    }

    @Test
    void refusesACannedQueryWithThoseValuesOnly() throws IOException {
        Store store = TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder);
        QueryCatalog queries = QueryCatalog.bundled();
        assertTrue(queries.find("stats/overview").isPresent());
        store.refuse(queries.find("stats/overview").orElseThrow().query());
        try (SampleServer served = SampleServer.on(store)) {
            HttpResponse<String> answer = served.http().get("queries/stats/overview.csv");
            assertEquals(422, answer.statusCode(), answer.body());
            assertEquals(200, served.http().get("queries/stats/components.csv").statusCode());
        }
    }
}
