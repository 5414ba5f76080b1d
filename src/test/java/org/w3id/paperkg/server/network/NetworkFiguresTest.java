package org.w3id.paperkg.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.reading.CollectionReader;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.PaperKgServer;
import org.w3id.paperkg.server.ServerSettings;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;

/**
 * Measures the network of all real digests over HTTP and writes what it finds to {@code
 * target/network-figures.txt}. The bounds are some times the aims, for machines that do other
 * things meanwhile.
 */
@Tag("acceptance")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NetworkFiguresTest {
    private static final Path FIGURES = Path.of("target/network-figures.txt");
    private static final int PAIRS = 1000;
    private static final int LOADS = 9;

    @TempDir static Path folder;

    private static Corpus corpus;
    private static Store store;
    private static PaperKgServer server;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        corpus = Corpus.orSkip();
        store = TestStore.of(corpus.digests(), folder.resolve("store"));
        server =
                PaperKgServer.start(
                        store, QueryCatalog.bundled(), new ServerSettings("127.0.0.1", 0));
        http = new Http(server.uri());
        Files.createDirectories(FIGURES.getParent());
        Files.deleteIfExists(FIGURES);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static void report(String figure, Object... values) throws IOException {
        String line = String.format(Locale.ROOT, figure, values) + "\n";
        Files.writeString(FIGURES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    @Order(1)
    void isLoadedSoonAndSmall() throws IOException {
        try (Generation generation = store.open()) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < LOADS; i++) {
                long start = System.nanoTime();
                new StoredNetwork(generation).graph();
                times.add(milliseconds(start));
            }
            long before = used();
            CollaborationGraph graph = new StoredNetwork(generation).graph();
            double megabytes = (used() - before) / 1024.0 / 1024;
            report(
                    "loading %,d people: first %.0f ms, median %.0f ms, fastest %.0f ms of %d; %.1f"
                            + " MB",
                    graph.people().size(),
                    times.get(0),
                    quantile(times, 0.5),
                    quantile(times, 0),
                    LOADS,
                    megabytes);
            assertTrue(quantile(times, 0.5) < 2000, times + " ms");
            assertTrue(megabytes < 64, megabytes + " MB");
        }
    }

    private static List<String> people() {
        Random random = new Random(20240212);
        List<Paper> papers = papers();
        List<String> slugs =
                AuthorIndex.of(papers).authors().stream().map(author -> author.slug()).toList();
        return random.ints(2 * PAIRS, 0, slugs.size()).mapToObj(slugs::get).toList();
    }

    private static List<Paper> papers() {
        return new CollectionReader(path -> {}).read(List.of(corpus.digests())).papers();
    }

    private static String pathUrl(List<String> people, int pair) {
        return "network/path?from=%s&to=%s"
                .formatted(people.get(2 * pair), people.get(2 * pair + 1));
    }

    private static void answersInTime(String what, int count, UnaryOperator<String> url)
            throws IOException {
        List<Double> times = new ArrayList<>();
        for (int i = -count / 5; i < count; i++) {
            String path = url.apply(Integer.toString(Math.abs(i)));
            long start = System.nanoTime();
            int status = http.get(path).statusCode();
            if (i >= 0) {
                times.add(milliseconds(start));
            }
            // the same person twice, or a neighbourhood too large, is refused in a sentence
            assertTrue(status == 200 || status == 400, path);
        }
        report(
                "%s over HTTP: median %.1f ms, p99 %.1f ms of %d",
                what, quantile(times, 0.5), quantile(times, 0.99), count);
        assertTrue(quantile(times, 0.5) < 100, what);
        assertTrue(quantile(times, 0.99) < 1000, what);
    }

    @Test
    @Order(2)
    void answersInTime() throws IOException {
        List<String> people = people();
        answersInTime("path", PAIRS, i -> pathUrl(people, Integer.parseInt(i)));
        answersInTime("path, k=10", PAIRS, i -> pathUrl(people, Integer.parseInt(i)) + "&k=10");
        answersInTime(
                "ego, depth 2",
                PAIRS,
                i -> "network/ego?depth=2&author=" + people.get(Integer.parseInt(i)));
        answersInTime(
                "could-work-with",
                PAIRS,
                i -> "network/could-work-with?author=" + people.get(Integer.parseInt(i)));
    }

    @Test
    @Order(3)
    void pathsAreAsLongAsAnIndependentProgramFinds() throws IOException {
        List<Paper> papers = papers();
        Graph<String, DefaultEdge> expected = new SimpleGraph<>(DefaultEdge.class);
        AuthorIndex authors = AuthorIndex.of(papers);
        authors.authors().forEach(author -> expected.addVertex(author.slug()));
        CoauthorNetwork.of(papers, authors, NetworkSelection.DEFAULT_MAX_TEAM_SIZE)
                .pairs()
                .forEach(pair -> expected.addEdge(pair.first(), pair.second()));
        List<String> people = people();
        int connected = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            String from = people.get(2 * pair);
            String to = people.get(2 * pair + 1);
            if (!from.equals(to)) {
                JsonObject found = JSON.parse(http.get(pathUrl(people, pair)).body());
                GraphPath<String, DefaultEdge> path =
                        new BidirectionalDijkstraShortestPath<>(expected).getPath(from, to);
                String seen = from + " " + to;
                assertEquals(path != null, found.get("connected").getAsBoolean().value(), seen);
                if (path != null) {
                    connected++;
                    assertEquals(
                            path.getLength(),
                            found.get("hops").getAsNumber().value().intValue(),
                            seen);
                }
            }
        }
        report(
                "path lengths of %d random pairs, %d connected: equal to JGraphT's",
                PAIRS, connected);
        assertTrue(connected > PAIRS / 3, connected + " connected");
    }
}
