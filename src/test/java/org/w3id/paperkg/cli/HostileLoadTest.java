package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.store.Store;

/**
 * 200 clients at once, without and with one hostile among twenty: those take little from the
 * others. What was measured is added to {@code target/load.txt}.
 */
class HostileLoadTest {
    private static final int CLIENTS = 200;
    private static final Duration WARM = Duration.ofSeconds(5);
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final double MOST_TIMES = 5;
    private static final double MOST_REFUSED = 0.01;

    @TempDir Path folder;

    @Test
    @Tag("acceptance")
    void leavesTheOthersTheirAnswersWhenAllAskAtOnce() throws Exception {
        compare(0);
    }

    /** What nobody waits for without the hostile ones is soon five times as long with them. */
    @Test
    @Tag("soak")
    void leavesTheOthersTheirAnswersWhenTheyPause() throws Exception {
        compare(1_000);
    }

    private void compare(int pauseMillis) throws Exception {
        Store store = TestStore.of(TestStore.SAMPLE, folder.resolve("store"));
        try (ServedProcess served =
                ServedProcess.start(folder, "--store", store.folder().toString())) {
            List<String> honest = Load.answered(served.uri(), HonestRequests.all());
            new Load(served.uri(), honest).run(CLIENTS, false, WARM, pauseMillis);
            Load alone = new Load(served.uri(), honest).run(CLIENTS, false, TIME, pauseMillis);
            Load beset = new Load(served.uri(), honest).run(CLIENTS, true, TIME, pauseMillis);
            report(pauseMillis, alone, beset);
            assertEquals(List.of(), alone.faults());
            assertEquals(List.of(), beset.faults());
            double times = beset.milliseconds(0.99) / alone.milliseconds(0.99);
            assertTrue(times <= MOST_TIMES, "p99 is %.1f times as long".formatted(times));
            assertTrue(beset.shareRefused() <= MOST_REFUSED, beset.toString());
        }
    }

    private static void report(int pause, Load alone, Load beset) throws Exception {
        Path report = Path.of("target/load.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(
                report,
                "%d clients, pause %d ms%n  alone: %s%n  beset: %s%n"
                        .formatted(CLIENTS, pause, alone, beset),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }
}
