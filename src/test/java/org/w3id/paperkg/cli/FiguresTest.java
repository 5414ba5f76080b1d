package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.Corpus;

/**
 * Measures the command as a user starts it, on all real digests, and writes the medians to {@code
 * target/figures.txt}. The bounds are twice the aims, for machines that do other things meanwhile.
 */
@Tag("acceptance")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresTest {
    private static final int RUNS = 5;
    private static final Path JAR = Path.of("target/paperkg.jar");
    private static final String COMMAND = Path.of("paperkg").toAbsolutePath().toString();
    private static final Path FIGURES = Path.of("target/figures.txt");

    @TempDir static Path folder;

    private static Corpus corpus;

    /** How long a process took and the most memory it held. */
    private record Run(double seconds, double megabytes) {}

    @BeforeAll
    static void prepare() throws Exception {
        corpus = Corpus.orSkip();
        Assumptions.assumeTrue(
                Files.exists(JAR), "skipped: no " + JAR + "; run 'mvn package' first");
        Assumptions.assumeTrue(
                Files.isDirectory(Path.of("/proc/self")), "skipped: memory is read from /proc");
        Files.deleteIfExists(FIGURES);
        assertEquals(0, start("--version").waitFor(), "the launcher prepares what it needs once");
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(COMMAND));
        command.addAll(List.of(args));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("PAPERKG_HEAP", "1g");
        return process.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    private static Run run(String... args) throws Exception {
        long start = System.nanoTime();
        Process process = start(args);
        double peak = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMegabytes(process.pid()));
        }
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("log.txt")));
        return new Run((System.nanoTime() - start) / 1e9, peak);
    }

    private static double peakMegabytes(long pid) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    private static void report(String figure, Object... values) throws IOException {
        String line = String.format(Locale.ROOT, figure, values) + "\n";
        Files.writeString(FIGURES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static List<String> rounded(List<Double> values) {
        return values.stream().map(value -> String.format(Locale.ROOT, "%.2f", value)).toList();
    }

    private static Path store(int number) {
        return folder.resolve("store" + number);
    }

    @Test
    @Order(1)
    void buildsInTime() throws Exception {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Run run = run("build", corpus.digests().toString(), "--store", store(i).toString());
            seconds.add(run.seconds());
            megabytes.add(run.megabytes());
        }
        report(
                "build of the corpus: median %.1f s of %d (%s), peak memory %.0f MB",
                median(seconds), RUNS, rounded(seconds), median(megabytes));
        // Aims: 12 s for the graph, 4 s for topics, 6 s for the network
        assertTrue(median(seconds) < 2 * (12 + 4 + 6), () -> seconds + " s");
        assertTrue(median(megabytes) < 1024, () -> megabytes + " MB");
    }

    @Test
    @Order(2)
    void answersSoon() throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            int port = freePort();
            long start = System.nanoTime();
            Process server =
                    start(
                            "serve",
                            "--store",
                            store(0).toString(),
                            "--port",
                            Integer.toString(port));
            awaitAnswer(port);
            seconds.add((System.nanoTime() - start) / 1e9);
            server.destroy();
            server.waitFor();
        }
        report(
                "serve to first answer: median %.2f s of %d (%s)",
                median(seconds), RUNS, rounded(seconds));
        assertTrue(median(seconds) < 5, () -> seconds + " s");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnswer(int port) throws Exception {
        URI ask =
                URI.create(
                        "http://localhost:"
                                + port
                                + "/queries/digest/papers.csv?digest=2024-02-12");
        HttpRequest request = HttpRequest.newBuilder(ask).build();
        while (true) {
            try {
                var answer =
                        HttpClient.newHttpClient()
                                .send(request, HttpResponse.BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer.body());
                return;
            } catch (ConnectException notYet) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
    }

    @Test
    @Order(3)
    void theStoreIsNotMuchLargerThanItsDump() throws Exception {
        Path dump = folder.resolve("dump.nt");
        Run run =
                run(
                        "export",
                        "--format",
                        "ntriples",
                        "--store",
                        store(0).toString(),
                        "-o",
                        dump.toString());
        Process du = new ProcessBuilder("du", "-sk", store(0).toString()).start();
        double stored =
                Double.parseDouble(
                                new String(
                                                du.getInputStream().readAllBytes(),
                                                StandardCharsets.UTF_8)
                                        .split("\\s")[0])
                        / 1024;
        double dumped = Files.size(dump) / 1024.0 / 1024;
        report(
                "store %.0f MB on disk, N-Triples %.0f MB, written in %.1f s",
                stored, dumped, run.seconds());
        assertTrue(stored < dumped, stored + " MB");
    }
}
