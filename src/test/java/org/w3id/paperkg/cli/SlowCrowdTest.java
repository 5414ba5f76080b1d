package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.server.connection.SlowClient;
import org.w3id.paperkg.store.Store;

/**
 * Crowds of slow clients beside one that asks. What was measured is added to {@code
 * target/load.txt}.
 */
@Tag("acceptance")
// only so that a hang ends
@Timeout(240)
class SlowCrowdTest {
    private static final int IDLE = 1_000;
    private static final int EACH = 300;
    private static final int QUESTIONS = 100;
    // a fifth of a second on an idle machine; tests run on busy ones
    private static final long LATE_MILLIS = 1_000;
    private static final int MORE_FILES = 30;
    private static final int MORE_THREADS = 30;
    // the crowd comes all at once, which is work; a thread for each would be 900
    private static final int MOST_THREADS = 200;
    private static final int LONGEST_STAY_SECONDS = 60;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir Path folder;

    @Test
    void leavesTheOthersTheirAnswersAndGoes() throws Exception {
        Store store = TestStore.of(TestStore.SAMPLE, folder.resolve("store"));
        try (ServedProcess served =
                ServedProcess.start(folder, "--store", store.folder().toString())) {
            while (get(served.uri(), "health/ready").statusCode() != 200) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            times(served.uri());
            double files = meter(served.uri(), "process_files_open_files");
            double threads = meter(served.uri(), "jvm_threads_live_threads");
            List<SlowClient> crowd = crowd(served.uri());
            List<Long> times = times(served.uri());
            double most = meter(served.uri(), "jvm_threads_live_threads");
            awaitLess(served.uri(), "process_files_open_files", files + MORE_FILES);
            awaitLess(served.uri(), "jvm_threads_live_threads", threads + MORE_THREADS);
            report(times, threads, most);
            assertTrue(most < MOST_THREADS, most + " threads, " + threads + " before");
            assertTrue(times.get(QUESTIONS - 2) < LATE_MILLIS, times.toString());
            for (SlowClient client : crowd) {
                client.close();
            }
        }
    }

    private static List<SlowClient> crowd(URI server) throws IOException {
        List<SlowClient> crowd = new ArrayList<>();
        for (int i = 0; i < IDLE; i++) {
            crowd.add(new SlowClient(server));
        }
        for (int i = 0; i < EACH; i++) {
            crowd.add(new SlowClient(server).send(SlowClient.halfAHeader()));
            crowd.add(new SlowClient(server).send(SlowClient.halfABody()));
            crowd.add(new SlowClient(server).send(SlowClient.get("dumps/paperkg.nt.gz")));
            crowd.add(new SlowClient(server).send(SlowClient.get("dumps/paperkg.nt")));
        }
        return crowd;
    }

    /** Milliseconds of so many answers, in order of length. */
    private List<Long> times(URI server) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = get(server, "sparql?query=ASK%7B%7D%23" + i);
            assertEquals(200, answer.statusCode(), answer.body());
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        return times.stream().sorted().toList();
    }

    private HttpResponse<String> get(URI server, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(server.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private double meter(URI server, String name) throws Exception {
        return get(server, "metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
                .findFirst()
                .orElseThrow();
    }

    private void awaitLess(URI server, String name, double limit) throws Exception {
        double value = Double.MAX_VALUE;
        for (int i = 0; i < LONGEST_STAY_SECONDS && value > limit; i++) {
            TimeUnit.SECONDS.sleep(1);
            value = meter(server, name);
        }
        assertTrue(value <= limit, "%s is %.0f, and should be %.0f".formatted(name, value, limit));
    }

    private static void report(List<Long> times, double before, double most) throws IOException {
        Path report = Path.of("target/load.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(
                report,
                "%d idle and %d of each slow kind: ASK p50 %d ms, p99 %d ms; threads %.0f, before %.0f%n"
                        .formatted(
                                IDLE,
                                EACH,
                                times.get(QUESTIONS / 2),
                                times.get(QUESTIONS - 2),
                                most,
                                before),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
