package org.w3id.paperkg.server.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Exchange;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Store;

/** A running server goes over to new generations without dropping a request. */
class GenerationSwitchTest {
    private static final int SWITCHES = 4;
    private static final int READERS = 6;
    private static final String KEPT_BYTES = "64000000";
    private static final ServerSettings ANY_PORT = new ServerSettings("127.0.0.1", 0);
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    // the total that the build states, and the papers that are there: equal in any one generation
    private static final String BOTH_COUNTS =
            """
            PREFIX pkg: <https://w3id.org/paperkg/ontology#>
            SELECT ?stated (COUNT(?p) AS ?found) { ?b pkg:paperTotal ?stated . ?p a pkg:Paper } GROUP BY ?stated
            """;

    private static final List<String> READ =
            List.of(
                    "sparql",
                    "sparql?format=csv&query=" + Http.encode(BOTH_COUNTS),
                    "sparql?format=html&query=" + Http.encode(BOTH_COUNTS),
                    "queries/stats/overview.csv",
                    "queries/stats/overview.html",
                    "?lang=ko",
                    "topics.html",
                    ".well-known/void",
                    "sitemap.xml",
                    "network/ego?author=insu-han",
                    "search?q=model",
                    "paper/2402.06082.html");

    @TempDir Path folder;

    @Test
    void servesTheNewGenerationAfterARefresh() throws IOException {
        Store store = TestStore.of(ONE_DAY, folder.resolve("store"));
        try (PaperKgServer server = PaperKgServer.start(store, QueryCatalog.bundled(), ANY_PORT)) {
            Http http = new Http(server.uri());
            assertEquals("stated,found\r\n12,12\r\n", http.sparql(BOTH_COUNTS, "text/csv").body());
            assertFalse(server.refresh(), "nothing new yet");
            TestStore.build(store, List.of(TestStore.SAMPLE), GraphSettings.DEFAULT_BASE);
            assertTrue(server.refresh());
            assertTrue(keptBytes(http) > 100_000, "usual answers are made before the switch");
            assertEquals("stated,found\r\n66,66\r\n", http.sparql(BOTH_COUNTS, "text/csv").body());
            assertTrue(http.get("queries/stats/overview.csv").body().contains("66"));
        }
    }

    private static double keptBytes(Http http) {
        return http.get("metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("paperkg_generation_answers "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dropsNoRequestAndMixesNoGenerations() throws Exception {
        Store store = TestStore.of(ONE_DAY, folder.resolve("store"));
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger answers = new AtomicInteger();
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        try (PaperKgServer server = PaperKgServer.start(store, QueryCatalog.bundled(), ANY_PORT)) {
            Http http = new Http(server.uri());
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            for (int i = 0; i < READERS; i++) {
                readers.submit(
                        () -> {
                            while (!stop.get()) {
                                HttpResponse<String> answer = http.sparql(BOTH_COUNTS, "text/csv");
                                answers.incrementAndGet();
                                if (!answer.body().matches("stated,found\\r\\n(\\d+),\\1\\r\\n")) {
                                    faults.add(answer.statusCode() + " " + answer.body());
                                }
                            }
                        });
            }
            for (int i = 0; i < SWITCHES; i++) {
                Path next = i % 2 == 0 ? TestStore.SAMPLE : ONE_DAY;
                TestStore.build(store, List.of(next), GraphSettings.DEFAULT_BASE);
                assertTrue(server.refresh());
            }
            stop.set(true);
            readers.shutdown();
            assertTrue(readers.awaitTermination(10, TimeUnit.SECONDS));
            assertEquals(1, views(store), "views of generations no longer read are gone");
        }
        assertEquals(List.of(), List.copyOf(faults));
        assertTrue(answers.get() > SWITCHES, "asked " + answers.get() + " times");
        assertEquals(0, views(store));
    }

    /** Whatever a reader gets meanwhile, its tag is that of this body and of no other. */
    @ParameterizedTest
    @ValueSource(strings = {KEPT_BYTES, "30000", "0"})
    void namesOneBodyByATag(String keptBytes) throws Exception {
        Store store = keeping(keptBytes, TestStore.of(ONE_DAY, folder.resolve("store")));
        AtomicBoolean stop = new AtomicBoolean();
        Map<String, String> bodyByTag = new ConcurrentHashMap<>();
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        try (PaperKgServer server = PaperKgServer.start(store, QueryCatalog.bundled(), ANY_PORT)) {
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            for (int i = 0; i < READERS; i++) {
                int first = i;
                readers.submit(
                        () -> {
                            String tag = "\"none\"";
                            for (int n = first; !stop.get(); n++) {
                                String path = READ.get(n % READ.size());
                                Exchange one =
                                        Exchange.of(
                                                server.uri(),
                                                "GET",
                                                path,
                                                n % 2 == 0
                                                        ? Map.of()
                                                        : Map.of("If-None-Match", tag));
                                tag = one.tag();
                                String known =
                                        one.status() == 304
                                                ? one.body()
                                                : bodyByTag.putIfAbsent(path + tag, one.body());
                                if (one.status() != 200 && one.status() != 304
                                        || tag.isEmpty()
                                        || known != null && !known.equals(one.body())) {
                                    faults.add(one.toString());
                                }
                            }
                        });
            }
            for (int i = 0; i < SWITCHES; i++) {
                Path next = i % 2 == 0 ? TestStore.SAMPLE : ONE_DAY;
                TestStore.build(store, List.of(next), GraphSettings.DEFAULT_BASE);
                assertTrue(server.refresh());
            }
            stop.set(true);
            readers.shutdown();
            assertTrue(readers.awaitTermination(20, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), List.copyOf(faults));
        assertTrue(bodyByTag.size() > 2 * READ.size(), bodyByTag.keySet().toString());
    }

    /** The same store, of which a server keeps answers of so many bytes. */
    private Store keeping(String bytes, Store store) throws IOException {
        String usual = Files.readString(Path.of("fuseki-config/paperkg.ttl"));
        assertTrue(usual.contains(KEPT_BYTES), "the limit is where the test changes it");
        Path config = folder.resolve("config.ttl");
        Files.writeString(config, usual.replace(KEPT_BYTES, bytes));
        return new Store(store.folder(), DatasetConfig.read(config));
    }

    private static long views(Store store) throws IOException {
        try (Stream<Path> views = Files.list(store.folder().resolve("views"))) {
            return views.count();
        }
    }
}
