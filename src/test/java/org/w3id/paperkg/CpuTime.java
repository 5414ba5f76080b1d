package org.w3id.paperkg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** What work costs the thread that does it, on however busy a machine. */
public final class CpuTime {
    private static final int TRIES = 3;

    private CpuTime() {}

    /** The best of three runs. */
    public static Duration of(Runnable work) {
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < TRIES; i++) {
            long before = nanos();
            work.run();
            Duration took = Duration.ofNanos(nanos() - before);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best;
    }

    /**
     * Does it once, and fails when that costs more. It is not ended before it is done: what goes on
     * for ever needs a deadline as well.
     */
    public static <T> T within(Duration limit, Supplier<T> work) {
        long before = nanos();
        T result = work.get();
        Duration took = Duration.ofNanos(nanos() - before);
        assertTrue(took.compareTo(limit) <= 0, () -> "took " + took + " of " + limit);
        return result;
    }

    /** The same of work without a result. */
    public static void assertWithin(Duration limit, Runnable work) {
        within(
                limit,
                () -> {
                    work.run();
                    return limit;
                });
    }

    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
