package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a server leaves behind that is killed. */
@Tag("acceptance")
// only so that a hang ends
@Timeout(120)
class KilledServerTest {
    private static final String SORTED =
            "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c ?a";

    @TempDir Path folder;

    private ServedProcess serve(Path temporary) throws Exception {
        return ServedProcess.begin(
                List.of("/usr/bin/env", "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + temporary),
                512,
                folder,
                "in",
                "--store",
                "store");
    }

    @Test
    void leavesNoTemporaryFilesToTheNextOne() throws Exception {
        Digests.write(folder.resolve("in"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path others = Files.writeString(temporary.resolve("paperkg-run-others.txt"), "kept");
        try (ServedProcess first = serve(temporary)) {
            URI query = first.asking(SORTED);
            CompletableFuture.runAsync(() -> ask(query));
            while (spilled(temporary).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        List<Path> left = spilled(temporary);
        assertFalse(left.isEmpty());
        try (ServedProcess next = serve(temporary)) {
            assertTrue(left.stream().noneMatch(Files::exists), left.toString());
            assertEquals(0, next.stop());
        }
        try (Stream<Path> files = Files.list(temporary)) {
            List<Path> ours =
                    files.filter(file -> file.getFileName().toString().contains("paperkg"))
                            .toList();
            assertEquals(List.of(others), ours);
        }
    }

    private static void ask(URI query) {
        try {
            query.toURL().openStream().close();
        } catch (java.io.IOException killed) {
            // as it was meant to be
            return;
        }
    }

    private static List<Path> spilled(Path temporary) throws Exception {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("hsperf"))
                    .filter(file -> !file.getFileName().toString().startsWith("paperkg-run-"))
                    .toList();
        } catch (java.io.UncheckedIOException goneMeanwhile) {
            return List.of();
        }
    }
}
