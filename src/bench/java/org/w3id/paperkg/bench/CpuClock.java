package org.w3id.paperkg.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The processor time that another process takes. Linux keeps it in nanoseconds for each thread;
 * elsewhere the process as a whole is asked, in steps of ten milliseconds. What a thread took that
 * ended between two looks is lost.
 */
final class CpuClock {
    private final ProcessHandle process;
    private final Path threads;

    /** A moment on this clock: what each thread had taken by then. */
    record Moment(Map<String, Long> nanos) {
        Duration since(Moment before) {
            return Duration.ofNanos(
                    nanos.entrySet().stream()
                            .mapToLong(
                                    t -> t.getValue() - before.nanos.getOrDefault(t.getKey(), 0L))
                            .sum());
        }
    }

    static final Moment LAUNCH = new Moment(Map.of());

    CpuClock(ProcessHandle process) {
        this.process = process;
        this.threads = Path.of("/proc", Long.toString(process.pid()), "task");
    }

    Moment now() throws IOException {
        if (!Files.isReadable(threads.resolve(process.pid() + "/schedstat"))) {
            Duration whole = process.info().totalCpuDuration().orElse(Duration.ZERO);
            return new Moment(Map.of("", whole.toNanos()));
        }
        Map<String, Long> nanos = new HashMap<>();
        for (Path thread : listed()) {
            try {
                String figures = Files.readString(thread.resolve("schedstat"));
                nanos.put(thread.toString(), Long.parseLong(figures.split(" ")[0]));
            } catch (NoSuchFileException e) {
                nanos.remove(thread.toString());
            }
        }
        return new Moment(nanos);
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> all = Files.list(threads)) {
            return all.toList();
        }
    }
}
