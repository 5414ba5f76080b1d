package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.DumpFile;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.Store;
import org.w3id.paperkg.store.StoreCheck;

/**
 * A build that is killed, or whose files cannot grow, leaves the graph of before or the new one:
 * whole, its triples, indexes, texts and dumps in agreement. The next build is clean.
 */
// only so that a hang ends
@Timeout(1_800)
class BrokenOffBuildTest {
    private static final long SEED = 20240212;
    // of a shell's ulimit -f
    private static final int BLOCK = 1024;

    @TempDir Path folder;

    private final Set<String> graphs = new HashSet<>();
    private Store store;
    private long usualMillis;

    @BeforeEach
    void buildBoth() throws Exception {
        store = new Store(folder.resolve("store"), DatasetConfig.bundled());
        for (boolean second : new boolean[] {false, true}) {
            write(second);
            long start = System.nanoTime();
            assertEquals(0, build(List.of()).waitFor(), log());
            usualMillis = (System.nanoTime() - start) / 1_000_000;
            graphs.add(wholeGraph());
        }
        assertEquals(2, graphs.size());
    }

    private void write(boolean second) throws IOException {
        Path input = folder.resolve("in");
        Files.createDirectories(input);
        Files.writeString(input.resolve("a.md"), Digests.FIRST_DAY);
        Files.writeString(input.resolve("b.md"), second ? Digests.SECOND_DAY : Digests.WITH_LOSS);
    }

    private Process build(List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaperKg.class.getName(),
                        "build",
                        "in",
                        "--store",
                        "store"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    /** The hash of the dump of the current graph, all parts of which agree with one another. */
    private String wholeGraph() throws IOException {
        assertEquals(List.of(), StoreCheck.files(store));
        try (Generation generation = store.open()) {
            assertEquals(List.of(), StoreCheck.parts(generation, StoredNetwork.DERIVATION));
            return generation.dumps().sha256(DumpFile.NTRIPLES);
        }
    }

    private void assertWhole(String when) throws Exception {
        assertTrue(graphs.contains(wholeGraph()), when);
    }

    private void assertNextIsClean() throws Exception {
        write(false);
        assertEquals(0, build(List.of()).waitFor(), log());
        assertWhole("after the last one");
        assertTrue(store.generations().size() <= 2, store.generations().toString());
        assertEquals(List.of(), Store.names(store.folder().resolve("building")));
        assertEquals(List.of(), Store.names(store.folder().resolve("views")));
    }

    @Test
    @Tag("acceptance")
    void isKilledTwentyTimes() throws Exception {
        kill(20);
    }

    @Test
    @Tag("soak")
    void isKilledAHundredTimes() throws Exception {
        kill(100);
    }

    private void kill(int times) throws Exception {
        Random random = new Random(SEED);
        int killed = 0;
        for (int i = 0; i < times; i++) {
            write(i % 2 == 0);
            Process build = build(List.of());
            // what comes before the first write is left out of the chances
            long millis = usualMillis / 3 + random.nextLong(usualMillis);
            killed += build.waitFor(millis, TimeUnit.MILLISECONDS) ? 0 : 1;
            build.destroyForcibly().waitFor();
            assertWhole("kill " + i + " after " + millis + " ms");
        }
        assertTrue(killed > times / 3, killed + " builds were still running");
        assertNextIsClean();
    }

    /** Each size of a file at which a write fails: of the manifest, dumps, indexes, database. */
    @Test
    @Tag("acceptance")
    void itsFilesCannotGrow() throws Exception {
        String before = wholeGraph();
        int failed = 0;
        boolean second = true;
        for (int blocks = 1; blocks <= 16 * 1024; blocks *= 4) {
            // what the store does not hold, so that there is something to build
            second = !second;
            write(second);
            Process build =
                    build(
                            List.of(
                                    "/bin/bash",
                                    "-c",
                                    "trap '' XFSZ; ulimit -f " + blocks + "; exec \"$@\"",
                                    "limited"));
            int code = build.waitFor();
            assertWhole(blocks + " blocks of " + BLOCK);
            if (code != 0) {
                failed++;
                assertEquals(before, wholeGraph(), log());
                assertTrue(log().contains("ulimit -f"), log());
                second = !second;
            }
            before = wholeGraph();
        }
        assertTrue(failed >= 3, failed + " failed");
        assertNextIsClean();
    }
}
