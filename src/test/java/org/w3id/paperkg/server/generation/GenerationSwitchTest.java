package org.w3id.paperkg.server.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphSettings;
import org.w3id.paperkg.server.Exchange;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.store.Store;

/** A running server goes over to new generations without dropping a request. */
class GenerationSwitchTest {
    private static final int SWITCHES = 3;
    private static final int READERS = 4;
    // of a reader between two requests
    private static final long LONG_PAUSE = 250_000_000;
    private static final long SHORT_PAUSE = 5_000_000;
    private static final Path ONE_DAY = TestStore.SAMPLE.resolve("2024/02/12.md");
    private static final List<Path> BOTH_DAYS =
            List.of(ONE_DAY, TestStore.SAMPLE.resolve("2023/12/08.md"));
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

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    @RegisterExtension final ServerExtension served = ServerExtension.of(ONE_DAY);

    @Test
    void servesTheNewGenerationAfterARefresh() throws IOException {
        Http http = served.http();
        assertEquals("stated,found\r\n12,12\r\n", http.sparql(BOTH_COUNTS, "text/csv").body());
        assertFalse(served.server().refresh(), "nothing new yet");
        TestStore.build(served.store(), BOTH_DAYS, GraphSettings.DEFAULT_BASE);
        assertTrue(served.server().refresh());
        assertTrue(keptBytes(http) > 100_000, "usual answers are made before the switch");
        assertEquals("stated,found\r\n19,19\r\n", http.sparql(BOTH_COUNTS, "text/csv").body());
        assertTrue(http.get("queries/stats/overview.csv").body().contains("19"));
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
        AtomicInteger answers = new AtomicInteger();
        Http http = served.http();
        switchUnder(
                reader ->
                        () -> {
                            HttpResponse<String> answer = http.sparql(BOTH_COUNTS, "text/csv");
                            answers.incrementAndGet();
                            if (!answer.body().matches("stated,found\\r\\n(\\d+),\\1\\r\\n")) {
                                faults.add(answer.statusCode() + " " + answer.body());
                            }
                        });
        assertEquals(1, views(served.store()), "views of generations no longer read are gone");
        served.server().close();
        assertEquals(List.of(), List.copyOf(faults));
        assertTrue(answers.get() > SWITCHES * READERS, "asked " + answers.get() + " times");
        assertEquals(0, views(served.store()));
    }

    /** Whatever a reader gets meanwhile, its tag is that of this body and of no other. */
    @Test
    void namesOneBodyByATag() throws Exception {
        Map<String, String> bodyByTag = new ConcurrentHashMap<>();
        switchUnder(reader -> new TagReader(reader, bodyByTag));
        assertEquals(List.of(), List.copyOf(faults));
        assertTrue(bodyByTag.size() > 2 * READ.size(), bodyByTag.keySet().toString());
    }

    /** Asks for one address after another, each time under the condition of the last tag. */
    private final class TagReader implements Runnable {
        private final Map<String, String> bodyByTag;
        private String tag = "\"none\"";
        private int next;

        private TagReader(int first, Map<String, String> bodyByTag) {
            this.next = first;
            this.bodyByTag = bodyByTag;
        }

        @Override
        public void run() {
            String path = READ.get(next++ % READ.size());
            Exchange one = Exchange.of(served.uri(), "GET", path, Map.of("If-None-Match", tag));
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
    }

    /**
     * Goes over to new generations while readers ask again and again: now and then while one is
     * built, and without rest while the server goes over. A request that fails fails the test.
     */
    private void switchUnder(IntFunction<Runnable> readers) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicBoolean pressing = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        List<Future<?>> reading = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Runnable reader = readers.apply(i);
            reading.add(
                    threads.submit(
                            () -> {
                                while (!stop.get()) {
                                    reader.run();
                                    LockSupport.parkNanos(
                                            pressing.get() ? SHORT_PAUSE : LONG_PAUSE);
                                }
                            }));
        }
        try {
            for (int i = 0; i < SWITCHES; i++) {
                List<Path> next = i % 2 == 0 ? BOTH_DAYS : List.of(ONE_DAY);
                TestStore.build(served.store(), next, GraphSettings.DEFAULT_BASE);
                pressing.set(true);
                assertTrue(served.server().refresh());
                pressing.set(false);
            }
        } finally {
            stop.set(true);
            threads.shutdown();
        }
        for (Future<?> one : reading) {
            one.get(60, TimeUnit.SECONDS);
        }
    }

    private static long views(Store store) throws IOException {
        try (Stream<Path> views = Files.list(store.folder().resolve("views"))) {
            return views.count();
        }
    }
}
