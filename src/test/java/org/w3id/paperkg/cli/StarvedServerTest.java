package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.store.Store;

/**
 * A server that shares one core with two programs that never rest, and is asked for everything it
 * has. It may be slow; no answer is wrong, and none is an error of the server's. What was answered
 * is written to {@code target/starved.txt}.
 */
class StarvedServerTest {
    private static final Pattern PARTIAL = Pattern.compile("lists of this page took too long");
    private static final Path REPORT = Path.of("target/starved.txt");
    private static final Duration FIRST_PAGE = Duration.ofSeconds(20);
    private static final int CLIENTS = 4;
    private static final int PEOPLE = 40;

    @TempDir Path folder;

    private long untilReady;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();

    /** An answer as it must be, wherever it comes from. */
    private record Answer(int status, String body) {}

    @Test
    @Tag("acceptance")
    void isNeverWrongForAMinute() throws Exception {
        starve(Duration.ofMinutes(1));
    }

    @Test
    @Tag("soak")
    void isNeverWrongForTenMinutes() throws Exception {
        starve(Duration.ofMinutes(10));
    }

    private void starve(Duration time) throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/taskset")),
                "skipped: taskset is not here, which keeps programs on one core");
        Path digests = Corpus.orSkip().digests();
        Store store = TestStore.of(digests, folder.resolve("store"));
        Map<String, Answer> right = rightAnswers(store);
        List<Process> others = List.of(restless(), restless());
        Instant begun = Instant.now();
        try (ServedProcess served =
                ServedProcess.begin(
                        List.of("/usr/bin/taskset", "-c", "0"),
                        1024,
                        folder,
                        "--store",
                        store.folder().toString())) {
            long started = Duration.between(begun, Instant.now()).toMillis();
            assertEquals(200, get(served.uri(), "health/live").status(), "alive at once");
            assertEquals(200, get(served.uri(), "sparql?query=ASK%7B%7D").status());
            long page = firstPage(served, begun);
            ask(served.uri(), right, Instant.now().plus(time));
            report(time, started, page);
            assertEquals(List.of(), faults.stream().limit(5).toList());
            assertTrue(page <= FIRST_PAGE.toMillis(), "first page after " + page + " ms");
            assertTrue(answers.getOrDefault("whole", new AtomicInteger()).get() > 0);
        } finally {
            others.forEach(Process::destroyForcibly);
        }
    }

    /** Milliseconds from ready to the first page. */
    private long firstPage(ServedProcess served, Instant begun) throws Exception {
        while (get(served.uri(), "health/ready").status() != 200) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        untilReady = Duration.between(begun, Instant.now()).toSeconds();
        Instant ready = Instant.now();
        assertEquals(200, get(served.uri(), "").status());
        return Duration.between(ready, Instant.now()).toMillis();
    }

    private static Process restless() throws IOException {
        return new ProcessBuilder("/usr/bin/taskset", "-c", "0", "sh", "-c", "while :; do :; done")
                .start();
    }

    private Map<String, Answer> rightAnswers(Store store) throws Exception {
        Map<String, Answer> right = new TreeMap<>();
        try (PaperKgServer idle =
                PaperKgServer.start(
                        store, QueryCatalog.bundled(), new ServerSettings("127.0.0.1", 0))) {
            while (get(idle.uri(), "health/ready").status() != 200) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            for (String path : addresses(idle.uri())) {
                Answer answer = get(idle.uri(), path);
                if (answer.status() != 503) {
                    right.put(path, answer);
                }
            }
        }
        return right;
    }

    private List<String> addresses(URI idle) throws Exception {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "",
                                "?lang=ko",
                                "topics",
                                "search?q=diffusion+model",
                                "search?q=%ED%99%95%EC%82%B0+%EB%AA%A8%EB%8D%B8",
                                "search?q=kim",
                                "queries",
                                "ontology",
                                "paper/2402.06618",
                                "network/path?from=percy-liang&to=furong-huang",
                                "network/ego?author=percy-liang&depth=2",
                                "network/could-work-with?author=percy-liang"));
        for (CannedQuery query : QueryCatalog.bundled().queries()) {
            String example =
                    query.exampleValues().entrySet().stream()
                            .flatMap(
                                    one ->
                                            one.getValue().stream()
                                                    .map(v -> one.getKey() + "=" + encode(v)))
                            .reduce("?", (a, b) -> a + b + "&");
            all.add("queries/" + query.id() + ".csv" + example);
            all.add("queries/" + query.id() + ".html" + example);
        }
        get(idle, "queries/author/most-papers.csv?limit=" + PEOPLE)
                .body()
                .lines()
                .skip(1)
                .map(row -> row.replaceAll(".*/(author/[^,]+),.*", "$1"))
                .forEach(all::add);
        return all;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private void ask(URI served, Map<String, Answer> right, Instant end) throws Exception {
        List<String> paths = List.copyOf(right.keySet());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            Random random = new Random(i);
            clients.submit(
                    () -> {
                        while (Instant.now().isBefore(end)) {
                            String path = paths.get(random.nextInt(paths.size()));
                            judge(path, get(served, path), right.get(path));
                        }
                        return null;
                    });
        }
        clients.shutdown();
        assertTrue(clients.awaitTermination(20, TimeUnit.MINUTES));
    }

    private void judge(String path, Answer answer, Answer right) {
        if (answer.status() == 503) {
            count("503");
        } else if (answer.status() == 200 && PARTIAL.matcher(answer.body()).find()) {
            count("in part");
        } else if (answer.equals(right)) {
            count("whole");
        } else {
            count("wrong");
            faults.add(path + " " + answer.status());
        }
    }

    private void count(String what) {
        answers.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
    }

    private Answer get(URI server, String path) throws Exception {
        String accept = path.contains(".csv") ? "text/csv" : "text/html,*/*;q=0.8";
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(server.resolve(path))
                                .header("Accept", accept)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body().replace(server.toString(), "/"));
    }

    private void report(Duration time, long started, long page) throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.writeString(
                REPORT,
                "asked for %s: begun after %d ms, ready after %d s, first page %d ms later; answers %s%n"
                        .formatted(time, started, untilReady, page, answers));
    }
}
