package org.w3id.paperkg.server.admission;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.w3id.paperkg.store.guard.ThreadQueries;

/** A request that was let in, on the thread that works on it. */
final class Ticket {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long thread = Thread.currentThread().getId();
    private final long before = THREADS.getThreadCpuTime(thread);
    private final String client;
    private volatile Lane lane;
    private volatile String question;
    private volatile boolean ended;

    /**
     * @param question what tells it from others that cost something else
     */
    Ticket(String client, Lane lane, String question) {
        this.client = client;
        this.lane = lane;
        this.question = question;
    }

    String client() {
        return client;
    }

    Lane lane() {
        return lane;
    }

    void goesTo(Lane other) {
        lane = other;
    }

    String question() {
        return question;
    }

    void asks(String other) {
        question = other;
    }

    /** Time of a processor so far, in nanoseconds. */
    long cpu() {
        return THREADS.getThreadCpuTime(thread) - before;
    }

    boolean isOver(Lane budgetOf) {
        return cpu() > budgetOf.budget().toNanos();
    }

    /** Ends the query that is run for it; without one it goes on. */
    void end() {
        if (ThreadQueries.end(thread)) {
            ended = true;
        }
    }

    boolean isEnded() {
        return ended;
    }
}
