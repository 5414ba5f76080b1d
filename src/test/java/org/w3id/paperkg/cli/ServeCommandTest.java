package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
    void servesWhatAnotherProcessBuilds() throws Exception {
        String store = Digests.store(folder);
        try (ServedProcess served = ServedProcess.start(folder, "--store", store)) {
            Path more = Digests.write(folder.resolve("2024/03/05.md"), Digests.WITH_LOSS);
            assertEquals(0, CommandRun.of("build", more.toString(), "--store", store).code());
            served.await("serving the new graph");
            assertEquals(1, served.papers());
        }
    }
}
