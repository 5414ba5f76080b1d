package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that takes all memory costs its own answer, and not the server. */
@Tag("acceptance")
// only so that a hang ends
@Timeout(120)
class MemoryShortageTest {
    private static final String MANY = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir static Path folder;

    private static ServedProcess served;

    @BeforeAll
    static void start() throws Exception {
        Digests.write(folder.resolve("in"));
        served = ServedProcess.withMemory(160, folder, "in", "--store", "store");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * " + MANY + " }",
                "SELECT ?a ?d (COUNT(*) AS ?n) " + MANY + " GROUP BY ?a ?d ?b ?e ?c ?f ?i",
                "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?all) " + MANY
            })
    void endsTheQueryThatTakesAllMemory(String query) throws Exception {
        assertRefused(ask(query));
        assertEquals(3, served.papers(), served.err());
    }

    @Test
    void survivesAStringThatDoubles() throws Exception {
        StringBuilder query =
                new StringBuilder("SELECT (STRLEN(?s40) AS ?n) { BIND(\"0123456789\" AS ?s0)");
        for (int i = 1; i <= 40; i++) {
            query.append(" BIND(CONCAT(?s%d, ?s%d) AS ?s%d)".formatted(i - 1, i - 1, i));
        }
        HttpResponse<String> answer = ask(query + " }");
        // it is refused before it takes any memory
        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals(3, served.papers(), served.err());
    }

    @Test
    void letsOtherQueriesGoOn() throws Exception {
        CompletableFuture<HttpResponse<String>> greedy =
                CLIENT.sendAsync(
                        request("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * " + MANY + " }"),
                        ofString());
        while (!greedy.isDone()) {
            assertEquals(3, served.papers(), served.err());
        }
        assertRefused(greedy.get());
    }

    private static HttpResponse.BodyHandler<String> ofString() {
        return HttpResponse.BodyHandlers.ofString();
    }

    private static HttpRequest request(String query) throws Exception {
        return HttpRequest.newBuilder(served.asking(query)).build();
    }

    private static HttpResponse<String> ask(String query) throws Exception {
        return CLIENT.send(request(query), ofString());
    }

    private static void assertRefused(HttpResponse<String> answer) {
        String start = answer.body().substring(0, Math.min(500, answer.body().length()));
        assertEquals(503, answer.statusCode(), start);
        assertTrue(answer.body().contains("/problem/memory-short"), start);
    }
}
