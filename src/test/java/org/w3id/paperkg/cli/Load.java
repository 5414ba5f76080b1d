package org.w3id.paperkg.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many clients that ask a server at once, some of them with bad intent. */
final class Load {
    /** Of so many clients, one is hostile. */
    static final int HOSTILE = 20;

    private static final String ALL = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String PREFIXES =
            "PREFIX pkg: <https://w3id.org/paperkg/ontology#>"
                    + " PREFIX dcterms: <http://purl.org/dc/terms/> ";

    /** Queries that take as long as they may; each has a comment of its own. */
    private static final List<String> DEAR =
            List.of(
                    "SELECT (COUNT(*) AS ?n) " + ALL,
                    "SELECT DISTINCT ?a ?f ?i " + ALL,
                    "SELECT * " + ALL + " ORDER BY ?c ?f ?i LIMIT 10",
                    "SELECT (COUNT(*) AS ?n) { ?a (pkg:coauthor|dcterms:creator|^dcterms:creator)*"
                            + " ?b . ?b (pkg:coauthor|dcterms:creator)* ?c }",
                    "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f }",
                    "ASK { FILTER REGEX(\"%s!\", \"^(.*a){28}$\") }".formatted("a".repeat(41)),
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?c } }",
                    "CONSTRUCT { ?a ?e ?i } " + ALL);

    private final URI server;
    private final List<String> honest;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private Predicate<Answered> right = answer -> true;

    /** What came for an address. */
    record Answered(String path, int status, byte[] body) {}

    /**
     * @param honest addresses below the server's
     */
    Load(URI server, List<String> honest) {
        this.server = server;
        this.honest = honest;
    }

    /** Those of some addresses that a server answers as they are; a first answer may take long. */
    static List<String> answered(URI server, List<String> addresses)
            throws IOException, InterruptedException {
        Load probe = new Load(server, addresses);
        List<String> answered = new ArrayList<>();
        for (String path : addresses) {
            if (probe.get(path).statusCode() == 200) {
                answered.add(path);
            }
        }
        return answered;
    }

    /** Has each whole answer looked at. */
    Load judgedBy(Predicate<Answered> judge) {
        right = judge;
        return this;
    }

    /**
     * Asks until the time is over.
     *
     * @param pauseMillis of a client between an answer and its next question, at the median
     */
    Load run(int clients, boolean withHostile, Duration time, int pauseMillis)
            throws InterruptedException {
        Instant end = Instant.now().plus(time);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        for (int i : IntStream.range(0, clients).toArray()) {
            boolean hostile = withHostile && i % HOSTILE == HOSTILE - 1;
            Random random = new Random(i);
            threads.execute(() -> askUntil(end, random, hostile, pauseMillis));
        }
        threads.shutdown();
        if (!threads.awaitTermination(time.toSeconds() + 120, TimeUnit.SECONDS)) {
            faults.add("clients without an answer");
        }
        return this;
    }

    /** A client whose connection breaks goes on, and is a fault: nobody may see that. */
    private void askUntil(Instant end, Random random, boolean hostile, int pauseMillis) {
        try {
            while (Instant.now().isBefore(end)) {
                askOnce(random, hostile);
                if (!hostile) {
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * pauseMillis + 1));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void askOnce(Random random, boolean hostile) throws InterruptedException {
        try {
            if (hostile) {
                attack(random);
            } else {
                ask(random);
            }
        } catch (IOException e) {
            faults.add((hostile ? "hostile " : "honest ") + e);
        }
    }

    /** Asks for each address once. */
    void askAll() throws IOException, InterruptedException {
        for (String path : honest) {
            right.test(new Answered(path, get(path).statusCode(), get(path).body()));
        }
    }

    private void attack(Random random) throws IOException, InterruptedException {
        String query = DEAR.get(random.nextInt(DEAR.size()));
        boolean varied = random.nextBoolean();
        HttpResponse<byte[]> answer =
                get(asking(PREFIXES + query + (varied ? " # " + random.nextLong() : "")));
        count("hostile " + answer.statusCode());
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            faults.add(query + " " + answer.statusCode());
        }
    }

    private void ask(Random random) throws IOException, InterruptedException {
        String path = honest.get(random.nextInt(honest.size()));
        // what is kept is answered at once, so half of the questions are new ones
        String fresh = path.replace("%23fresh", "%23" + random.nextLong());
        long start = System.nanoTime();
        asked.incrementAndGet();
        HttpResponse<byte[]> answer = get(fresh);
        int status = answer.statusCode();
        count("honest " + status);
        if (status == 503 || status == 429) {
            refused.incrementAndGet();
        } else if (status == 200 && right.test(new Answered(path, status, answer.body()))) {
            nanos.add(System.nanoTime() - start);
        } else {
            faults.add(path + " " + status);
        }
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        String accept = path.contains(".csv") ? "text/csv" : "text/html,*/*;q=0.8";
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Accept", path.startsWith("sparql") ? "text/csv,*/*" : accept)
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private void count(String what) {
        answers.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
    }

    static String asking(String query) {
        return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** Milliseconds in which so many of the honest clients' whole answers came. */
    double milliseconds(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    double shareRefused() {
        return (double) refused.get() / Math.max(1, asked.get());
    }

    List<String> faults() {
        return faults.stream().distinct().limit(10).collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "%d honest requests, p50 %.0f ms, p99 %.0f ms, %.2f %% refused; answers %s"
                .formatted(
                        asked.get(),
                        milliseconds(0.5),
                        milliseconds(0.99),
                        100 * shareRefused(),
                        answers);
    }
}
