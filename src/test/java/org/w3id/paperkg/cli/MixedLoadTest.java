package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 64 clients, one of twenty hostile, while the input changes to and fro. Each answer is that of one
 * of the two graphs, nothing fails but for want of room or time, memory is flat, and nothing stays
 * in the temporary folder. What was measured is added to {@code target/load.txt}.
 */
class MixedLoadTest {
    private static final Path SAMPLE = Path.of("src/main/resources/sample");
    private static final Pattern PART =
            Pattern.compile("lists of this page took too long|서버가 바빠서 이 페이지의 목록 일부");
    private static final int CLIENTS = 64;
    private static final int PAUSE_MILLIS = 100;
    private static final int HEAP_MEGABYTES = 768;
    private static final double FLAT = 1.3;

    @TempDir Path folder;

    @Test
    @Tag("acceptance")
    void isNeverWrongForThreeMinutes() throws Exception {
        run(Duration.ofMinutes(3), Duration.ofSeconds(40));
    }

    @Test
    @Tag("soak")
    void isNeverWrongForHalfAnHour() throws Exception {
        run(Duration.ofMinutes(30), Duration.ofMinutes(1));
    }

    private void run(Duration time, Duration betweenChanges) throws Exception {
        Path input = folder.resolve("in");
        copySample(input);
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        List<String> environment =
                List.of("/usr/bin/env", "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=" + temporary);
        try (ServedProcess served =
                ServedProcess.begin(
                        environment, HEAP_MEGABYTES, folder, "in", "--watch", "--store", "store")) {
            List<String> honest = stable(Load.answered(served.uri(), HonestRequests.all()));
            Map<String, Set<Integer>> right = new HashMap<>();
            note(served.uri(), honest, right);
            change(served, input);
            note(served.uri(), honest, right);
            long before = memory(served);
            Load load =
                    new Load(served.uri(), honest)
                            .judgedBy(answer -> isPart(answer) || isRight(answer, right));
            int changes = during(load, time, betweenChanges, () -> change(served, input));
            long after = memory(served);
            report(time, load, changes, before >> 20, after >> 20);
            assertEquals(List.of(), load.faults());
            assertTrue(changes > 1);
            assertTrue(after < FLAT * before, "heap %d, before %d".formatted(after, before));
            assertEquals(0, served.stop());
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.filter(file -> !isOfJava(file)).toList());
        }
    }

    // what tells the virtual machine's figures to other programs is its own
    private static boolean isOfJava(Path file) {
        return file.getFileName().toString().startsWith("hsperfdata")
                || file.getFileName().toString().startsWith(".java_pid");
    }

    private static boolean isRight(Load.Answered answer, Map<String, Set<Integer>> right) {
        return right.get(answer.path()).contains(Arrays.hashCode(answer.body()));
    }

    /** Whether it says of itself that the server had too much to do for the whole. */
    private static boolean isPart(Load.Answered answer) {
        return PART.matcher(new String(answer.body(), StandardCharsets.UTF_8)).find();
    }

    /** Those that say nothing of the build itself. */
    private static List<String> stable(List<String> addresses) {
        return addresses.stream().filter(path -> !path.startsWith("dumps/")).toList();
    }

    private static void copySample(Path input) throws Exception {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Path copy = input.resolve(SAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** The answers of the graph that is served, which nobody changes meanwhile. */
    private static void note(URI server, List<String> honest, Map<String, Set<Integer>> right)
            throws Exception {
        new Load(server, honest)
                .judgedBy(
                        answer ->
                                right.computeIfAbsent(answer.path(), any -> new HashSet<>())
                                        .add(Arrays.hashCode(answer.body())))
                .askAll();
    }

    /** Takes one digest away, or brings it back, and waits until that is served. */
    private static void change(ServedProcess served, Path input) throws Exception {
        Path last;
        try (Stream<Path> files = Files.walk(input)) {
            last =
                    files.filter(file -> file.toString().matches(".*\\.md(\\.away)?"))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
        }
        String name = last.getFileName().toString();
        boolean away = name.endsWith(".away");
        served.listenFromNow();
        Files.move(last, last.resolveSibling(away ? name.replace(".away", "") : name + ".away"));
        served.await("serving the new graph");
    }

    @FunctionalInterface
    private interface Change {
        void make() throws Exception;
    }

    /** How often the input changed meanwhile. */
    private static int during(Load load, Duration time, Duration pause, Change change)
            throws Exception {
        CompletableFuture<Void> running =
                CompletableFuture.runAsync(
                        () -> {
                            try {
                                load.run(CLIENTS, true, time, PAUSE_MILLIS);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        int changes = 0;
        while (!running.isDone()) {
            for (int i = 0; i < pause.toSeconds() && !running.isDone(); i++) {
                TimeUnit.SECONDS.sleep(1);
            }
            if (!running.isDone()) {
                change.make();
                changes++;
            }
        }
        running.get();
        return changes;
    }

    /** Bytes in use after a full collection. */
    private static long memory(ServedProcess served) throws Exception {
        TimeUnit.SECONDS.sleep(3);
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(served.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        try (InputStream metrics = served.uri().resolve("metrics").toURL().openStream()) {
            return new String(metrics.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                    .mapToLong(
                            line ->
                                    (long)
                                            Double.parseDouble(
                                                    line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    private static void report(Duration time, Load load, int changes, long before, long after)
            throws Exception {
        Path report = Path.of("target/load.txt");
        Files.createDirectories(report.getParent());
        List<String> lines = new ArrayList<>();
        lines.add(
                "%d clients for %s, %d changes of the input: %s; heap %d MB before, %d MB after"
                        .formatted(CLIENTS, time, changes, load, before, after));
        Files.write(report, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
