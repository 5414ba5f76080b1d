package org.w3id.paperkg;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What work costs the thread that does it, on however busy a machine. */
public final class CpuTime {
    private static final int TRIES = 3;

    private CpuTime() {}

    /** The best of three runs. */
    public static Duration of(Runnable work) {
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < TRIES; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            Duration took =
                    Duration.ofNanos(
                            ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best;
    }
}
