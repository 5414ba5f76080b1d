package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Store;

// only so that a hang ends
@Timeout(120)
class ServeCommandTest {
    @TempDir private Path folder;

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            CommandRun run =
                    CommandRun.of("serve", "--store", Digests.store(folder), "--port", port);
            assertEquals(5, run.code(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("port " + port), run.err());
        }
    }

    @Test
    void wantsSomethingToWatch() {
        assertEquals(2, CommandRun.of("serve", "--watch").code());
        assertEquals(2, CommandRun.of("serve", "-", "--watch").code());
        assertEquals(2, CommandRun.of("serve", "--port", "70000").code());
    }

    @Test
    void servesTheSampleWhenThereIsNothingElseAndStopsWell() throws Exception {
        try (ServedProcess served = ServedProcess.start(folder, "--store", "new")) {
            assertTrue(served.said("building the bundled sample"), served.err());
            assertTrue(served.papers() >= 60, served.err());
            assertEquals(0, served.stop());
        }
    }

    @Test
    void servesChangedInputAndKeepsTheOldGraphWhenAllIsGone() throws Exception {
        Path input = Digests.write(folder.resolve("in"));
        try (ServedProcess served =
                ServedProcess.start(folder, "in", "--watch", "--store", "store")) {
            assertEquals(3, served.papers());
            Path added = Digests.write(input.resolve("2024/03/05.md"), Digests.WITH_LOSS);
            served.await("serving the new graph");
            assertEquals(4, served.papers());
            for (Path file :
                    new Path[] {
                        added, input.resolve("2024/03/01.md"), input.resolve("2024/03/04.md")
                    }) {
                Files.delete(file);
            }
            served.await("still serving the graph of before");
            assertEquals(4, served.papers());
        }
    }

    @Test
    void servesWhatAnotherProcessBuilds() throws Exception {
        String store = Digests.store(folder);
        try (ServedProcess served = ServedProcess.start(folder, "--store", store)) {
            Path more = Digests.write(folder.resolve("2024/03/05.md"), Digests.WITH_LOSS);
            assertEquals(0, CommandRun.of("build", more.toString(), "--store", store).code());
            served.await("serving the new graph");
            assertEquals(1, served.papers());
        }
    }

    @Test
    void buildsAChangeThatFoundTheStoreLockedOnceTheLockIsFree() throws Exception {
        Path input = Digests.write(folder.resolve("in"));
        try (ServedProcess served =
                ServedProcess.start(folder, "in", "--watch", "--store", "store")) {
            Store store = new Store(folder.resolve("store"), DatasetConfig.bundled());
            try (GenerationWriter other = store.newGeneration()) {
                Digests.write(input.resolve("2024/03/05.md"), Digests.WITH_LOSS);
                served.await("another build is writing to " + store.folder());
                // at least one more attempt
                TimeUnit.SECONDS.sleep(3);
                assertEquals(3, served.papers());
                assertEquals("000002", other.name());
            }
            served.await("serving the new graph");
            assertEquals(4, served.papers());
            assertEquals(2, served.err().split("another build is writing", -1).length);
            assertEquals(2, served.err().split("the input changed", -1).length);
        }
    }

    @Test
    void buildsAgainWhenAFolderVanishedAndReturns() throws Exception {
        Path input = Digests.write(folder.resolve("in"));
        try (ServedProcess served =
                ServedProcess.start(folder, "in", "--watch", "--store", "store")) {
            Files.move(input, folder.resolve("away"));
            served.await("still serving the graph of before");
            assertEquals(3, served.papers());
            Digests.write(folder.resolve("away/2024/03/05.md"), Digests.WITH_LOSS);
            Files.move(folder.resolve("away"), input);
            served.await("serving the new graph");
            assertEquals(4, served.papers());
        }
    }

    @Test
    void buildsAgainWhenAnEditorReplacesAFileByRenaming() throws Exception {
        Path input = Digests.write(folder.resolve("in"));
        try (ServedProcess served =
                ServedProcess.start(folder, "in", "--watch", "--store", "store")) {
            Path file = input.resolve("2024/03/04.md");
            // same size and time as before: only the file is another
            Path draft =
                    Digests.write(folder.resolve("draft"), Digests.SECOND_DAY.replace("03", "04"));
            Files.setLastModifiedTime(draft, Files.getLastModifiedTime(file));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            served.await("serving the new graph");
            assertEquals(3, served.papers());
        }
    }
}
