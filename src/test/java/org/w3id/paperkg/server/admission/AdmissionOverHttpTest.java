package org.w3id.paperkg.server.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.server.connection.ConnectionLimits;
import org.w3id.paperkg.store.Store;

/** A server that works on few requests at a time, and has more of them. */
// only so that a hang ends
@Timeout(120)
class AdmissionOverHttpTest {
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . # %d\n }";
    private static final int CLIENTS = 12;
    private static final int SHARE = 2;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir static Path folder;

    private static PaperKgServer few;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        Store store =
                TestStore.of(
                        TestStore.SAMPLE.resolve("2024/02/12.md"),
                        folder,
                        config -> config.replace("10000,15000", "1500,1500"));
        AdmissionLimits limits = new AdmissionLimits(1, 6, Duration.ofMillis(300), SHARE);
        few =
                PaperKgServer.start(
                        store,
                        QueryCatalog.bundled(),
                        new ServerSettings("127.0.0.1", 0, true)
                                .within(limits, ConnectionLimits.USUAL));
        http = new Http(few.uri());
        http.awaitReady();
        http.get("topics", "text/html");
    }

    @AfterAll
    static void stop() {
        few.close();
    }

    private static HttpRequest request(String path, String client) {
        return HttpRequest.newBuilder(few.uri().resolve(path))
                .header("X-Forwarded-For", client)
                .header("Accept", path.startsWith("sparql") ? "text/csv" : "text/html")
                .build();
    }

    private static HttpResponse<String> ask(String path, String client) throws Exception {
        return CLIENT.send(request(path, client), HttpResponse.BodyHandlers.ofString());
    }

    private static List<CompletableFuture<HttpResponse<String>>> endless(int first, int clients) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            String path = "sparql?query=" + Http.encode(ENDLESS.formatted(first + i));
            answers.add(
                    CLIENT.sendAsync(
                            request(path, "10.0.1." + i), HttpResponse.BodyHandlers.ofString()));
        }
        return answers;
    }

    private static double meter(String name) {
        return http.get("metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void letsNothingCheapWaitForWhatIsDear() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> dear = endless(0, CLIENTS);
        while (meter("paperkg_admission_running{lane=\"usual\"}") < 2) {
            LockSupport.parkNanos(1_000_000);
        }
        for (String path : List.of("sparql?query=ASK%7B%7D", "health/live", "topics")) {
            HttpResponse<String> answer = ask(path, "10.0.0.1");
            assertEquals(200, answer.statusCode(), path + " " + answer.body());
        }
        List<HttpResponse<String>> refused = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> answer : dear) {
            if (answer.get().body().contains("/problem/server-busy")) {
                refused.add(answer.get());
            }
            assertEquals(503, answer.get().statusCode());
        }
        // those that found no room, those that waited for it too long, and those that made room
        assertTrue(refused.size() >= CLIENTS - 4, "only " + refused.size());
        assertEquals("5", refused.get(0).headers().firstValue("Retry-After").orElse(""));
        assertTrue(meter("paperkg_admission_refused_total{reason=\"full\"}") > 0);
        assertEquals(0, meter("paperkg_admission_running{lane=\"usual\"}"));
        assertEquals(0, meter("paperkg_admission_running{lane=\"long\"}"));
    }

    @Test
    void refusesAClientMoreThanItsShare() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> own = new ArrayList<>();
        for (int i = 0; i < SHARE; i++) {
            String path = "sparql?query=" + Http.encode(ENDLESS.formatted(100 + i));
            own.add(
                    CLIENT.sendAsync(
                            request(path, "10.0.2.1"), HttpResponse.BodyHandlers.ofString()));
        }
        while (meter("paperkg_admission_running{lane=\"usual\"}") < SHARE) {
            LockSupport.parkNanos(1_000_000);
        }
        HttpResponse<String> more = ask("sparql?query=ASK%7B%7D", "10.0.2.1");
        assertEquals(429, more.statusCode(), more.body());
        assertTrue(more.body().contains("/problem/too-many-at-once"), more.body());
        assertEquals("1", more.headers().firstValue("Retry-After").orElse(""));
        assertEquals(200, ask("health/live", "10.0.2.1").statusCode(), "what is free");
        assertEquals(200, ask("sparql?query=ASK%7B%7D", "10.0.2.2").statusCode(), "others");
        for (CompletableFuture<HttpResponse<String>> answer : own) {
            answer.get();
        }
        assertEquals(200, ask("sparql?query=ASK%7B%7D", "10.0.2.1").statusCode());
    }
}
