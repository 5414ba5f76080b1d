package org.w3id.paperkg.server.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.w3id.paperkg.server.admission.AdmissionLimits;
import org.w3id.paperkg.store.Store;

/** Clients that send or read slowly take no thread, and no connection for long. */
// only so that a hang ends
@Timeout(120)
class SlowClientsOverHttpTest {
    private static final int CLIENTS = 15;
    private static final int MOST_THREADS = 10;
    private static final int LONG_MILLIS = 20_000;
    private static final String ROWS =
            "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT %d".formatted(15_000);

    private static final int WHOLE = 3_000_000;

    @TempDir static Path folder;

    private static PaperKgServer quick;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        Store store =
                TestStore.of(
                        TestStore.SAMPLE.resolve("2024/02/12.md"),
                        folder,
                        config -> config.replace("10000,15000", "1500,1500"));
        ConnectionLimits limits =
                new ConnectionLimits(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        100_000,
                        Duration.ofHours(1));
        quick =
                PaperKgServer.start(
                        store,
                        QueryCatalog.bundled(),
                        new ServerSettings("127.0.0.1", 0)
                                .within(AdmissionLimits.usual(0), limits));
        http = new Http(quick.uri());
        http.awaitReady();
    }

    @AfterAll
    static void stop() {
        quick.close();
    }

    private static List<SlowClient> clients(String request) throws IOException {
        List<SlowClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new SlowClient(quick.uri()).send(request));
        }
        return clients;
    }

    private static void close(List<SlowClient> clients) throws IOException {
        for (SlowClient client : clients) {
            client.close();
        }
    }

    /** Threads that work on a request, or wait for its bytes. */
    private static long busyThreads() {
        return Thread.getAllStackTraces().values().stream()
                .filter(
                        stack ->
                                List.of(stack).stream()
                                        .anyMatch(
                                                frame ->
                                                        frame.getClassName()
                                                                .startsWith(
                                                                        "org.eclipse.jetty.ee10.servlet")))
                .count();
    }

    private static void assertAnswers() {
        HttpResponse<String> answer = http.get("sparql?query=" + Http.encode("ASK {}"));
        assertEquals(200, answer.statusCode());
    }

    @Test
    void waitsForBodiesWithoutThreads() throws Exception {
        List<SlowClient> clients = clients(SlowClient.halfABody());
        LockSupport.parkNanos(300_000_000);
        assertTrue(busyThreads() < MOST_THREADS, busyThreads() + " threads");
        assertAnswers();
        for (SlowClient client : clients) {
            assertTrue(client.isClosedWithin(LONG_MILLIS));
        }
        close(clients);
    }

    @Test
    void answersABodyThatComesInPieces() throws Exception {
        String body = "ASK { FILTER(1 = 1) }";
        try (SlowClient client = new SlowClient(quick.uri())) {
            client.send(
                    "POST /sparql HTTP/1.1\nHost: localhost\nAccept: text/csv\n"
                            + "Content-Type: application/sparql-query\nContent-Length: %d\n\n"
                                    .formatted(body.length()));
            for (char letter : body.toCharArray()) {
                client.send(String.valueOf(letter));
                LockSupport.parkNanos(5_000_000);
            }
            assertTrue(client.read(1_000) > 0);
        }
    }

    @Test
    void closesWhoSendsHeadersForEver() throws Exception {
        try (SlowClient client = new SlowClient(quick.uri())) {
            client.send(SlowClient.halfAHeader());
            boolean closed = false;
            for (int i = 0; i < 200 && !closed; i++) {
                closed = client.isClosedWithin(100);
                trickle(client);
            }
            assertTrue(closed);
        }
    }

    private static void trickle(SlowClient client) {
        try {
            client.send("a");
        } catch (IOException closed) {
            // seen when it reads
            return;
        }
    }

    @Test
    void sendsLargeAnswersWithoutThreads() throws Exception {
        List<SlowClient> clients = clients(SlowClient.get("sparql?query=" + Http.encode(ROWS)));
        for (SlowClient client : clients) {
            assertTrue(client.read(100) > 0, "the answer has begun");
        }
        assertTrue(busyThreads() < MOST_THREADS, busyThreads() + " threads");
        assertAnswers();
        close(clients);
    }

    @Test
    void closesWhoReadsTooSlowly() throws Exception {
        try (SlowClient client = new SlowClient(quick.uri())) {
            client.send(SlowClient.get("sparql?query=" + Http.encode(ROWS)));
            long read = 0;
            for (int i = 0; i < 60; i++) {
                read += client.read(1_000);
                LockSupport.parkNanos(50_000_000);
            }
            // what is on the way when the server closes still comes
            for (int some = 0; some >= 0; some = client.read(100_000)) {
                read += some;
            }
            assertTrue(read < WHOLE, "all " + read + " bytes came");
        }
    }

    @Test
    void keepsWhoAsksOftenAndWhoWaitsForALongAnswer() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        try (SlowClient client = new SlowClient(quick.uri())) {
            for (int i = 0; i < 15; i++) {
                client.send(SlowClient.get("health/live"));
                assertTrue(client.read(10_000) > 0, "after " + i);
                LockSupport.parkNanos(100_000_000);
            }
            client.send(SlowClient.get("sparql?timeout=2&query=" + Http.encode(endless)));
            assertTrue(client.read(10_000) > 0, "an answer after more than the idle time");
            assertFalse(client.isClosedWithin(10));
        }
    }
}
