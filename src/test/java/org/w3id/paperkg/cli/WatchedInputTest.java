package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Store;

/** {@code serve --watch}: one process, whose input each test leaves changed and gets back. */
// only so that a hang ends
@Timeout(120)
class WatchedInputTest {
    @TempDir private static Path folder;

    private static Path input;
    private static ServedProcess served;

    @BeforeAll
    static void start() throws Exception {
        input = Digests.write(folder.resolve("in"));
        served = ServedProcess.start(folder, "in", "--watch", "--store", "store");
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
        }
    }

    @BeforeEach
    void listen() throws IOException {
        served.listenFromNow();
    }

    /** In one step, so that it is one change. */
    @AfterEach
    @Timeout(120)
    void restore() throws Exception {
        served.listenFromNow();
        Path other = Files.createTempDirectory(folder, "other");
        Path both = Digests.write(other.resolve("both"));
        Files.move(input, other.resolve("changed"));
        Files.move(both, input);
        served.await("serving the new graph");
        assertEquals(3, served.papers());
    }

    @Test
    void isServedWhenItChangesAndTheOldGraphWhenAllIsGone() throws Exception {
        Path added = Digests.write(input.resolve("2024/03/05.md"), Digests.WITH_LOSS);
        served.await("serving the new graph");
        assertEquals(4, served.papers());
        Files.delete(added);
        Files.delete(input.resolve("2024/03/01.md"));
        Files.delete(input.resolve("2024/03/04.md"));
        served.await("still serving the graph of before");
        assertEquals(4, served.papers());
    }

    @Test
    void isBuiltOnceTheLockIsFreeWhenTheStoreWasLocked() throws Exception {
        Store store = new Store(folder.resolve("store"), DatasetConfig.bundled());
        try (GenerationWriter other = store.newGeneration()) {
            Digests.write(input.resolve("2024/03/05.md"), Digests.WITH_LOSS);
            served.await("another build is writing to " + store.folder());
            // at least one more attempt
            TimeUnit.SECONDS.sleep(3);
            assertEquals(3, served.papers());
            assertTrue(store.currentName().orElseThrow().compareTo(other.name()) < 0);
        }
        served.await("serving the new graph");
        assertEquals(4, served.papers());
        assertEquals(2, served.heard().split("another build is writing", -1).length);
        assertEquals(2, served.heard().split("the input changed", -1).length);
    }

    @Test
    void isBuiltAgainWhenItsFolderVanishedAndReturns() throws Exception {
        Path away = Files.createTempDirectory(folder, "away").resolve("in");
        Files.move(input, away);
        served.await("still serving the graph of before");
        assertEquals(3, served.papers());
        Digests.write(away.resolve("2024/03/05.md"), Digests.WITH_LOSS);
        Files.move(away, input);
        served.await("serving the new graph");
        assertEquals(4, served.papers());
    }

    @Test
    void isBuiltAgainWhenAnEditorReplacesAFileByRenaming() throws Exception {
        Path file = input.resolve("2024/03/04.md");
        // same size and time as before: only the file is another
        Path draft = Digests.write(folder.resolve("draft"), Digests.SECOND_DAY.replace("03", "04"));
        Files.setLastModifiedTime(draft, Files.getLastModifiedTime(file));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        served.await("serving the new graph");
        assertEquals(3, served.papers());
    }
}
