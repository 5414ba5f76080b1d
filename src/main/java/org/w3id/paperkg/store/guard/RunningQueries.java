package org.w3id.paperkg.store.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.Query;

/** The queries that run in this program: how much memory each has taken, and whether it goes on. */
final class RunningQueries {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    /** A query from its first row on, until it is closed. */
    final class Running implements AutoCloseable {
        private final long thread = Thread.currentThread().getId();
        private final long before = THREADS.getThreadAllocatedBytes(thread);
        private final AtomicBoolean cancelled;
        private final Optional<Query> query;
        // odd while the engine works at a row, even while whoever asked has it
        private final AtomicLong step = new AtomicLong();
        private volatile boolean ended;

        private Running(AtomicBoolean cancelled, Optional<Query> query) {
            this.cancelled = cancelled;
            this.query = query;
        }

        /** The engine begins to work at a row, or ends to. Costs a few nanoseconds. */
        void turn() {
            step.lazySet(step.getPlain() + 1);
        }

        /** The row that the engine works at; empty while it does not. */
        Optional<Long> working() {
            long now = step.get();
            return (now & 1) == 1 ? Optional.of(now) : Optional.empty();
        }

        /** Whether it was told to end. */
        boolean isCancelled() {
            return cancelled.get();
        }

        /** What is asked; empty for work that has no text. */
        Optional<Query> query() {
            return query;
        }

        // also what it has given back meanwhile; who allocates most keeps most, nearly always
        private long allocated() {
            return THREADS.getThreadAllocatedBytes(thread) - before;
        }

        private void end() {
            ended = true;
            cancelled.set(true);
        }

        /** Whether this query was ended for the sake of the others. */
        boolean isEnded() {
            return ended;
        }

        @Override
        public void close() {
            running.remove(this);
        }
    }

    /**
     * Begins to count a query, on the thread that runs it.
     *
     * @param cancelled what the query looks at to see that it must end
     * @param query what is asked; empty for work that has no text
     */
    Running begin(AtomicBoolean cancelled, Optional<Query> query) {
        Running begun = new Running(cancelled, query);
        running.add(begun);
        return begun;
    }

    /** All that run now. */
    Set<Running> all() {
        return Set.copyOf(running);
    }

    /**
     * Ends what a thread runs, as if its time were over.
     *
     * @return whether it runs any
     */
    boolean endOn(long thread) {
        boolean any = false;
        for (Running query : running) {
            if (query.thread == thread) {
                query.cancelled.set(true);
                any = true;
            }
        }
        return any;
    }

    /**
     * Ends the query that has taken most memory. Does nothing while another that was ended is still
     * on its way out.
     *
     * @param least bytes; queries that took less are not worth ending
     * @return bytes that the query had taken; empty when none was ended
     */
    Optional<Long> endLargest(long least) {
        if (running.stream().anyMatch(Running::isEnded)) {
            return Optional.empty();
        }
        Optional<Running> largest =
                running.stream()
                        .max(Comparator.comparingLong(Running::allocated))
                        .filter(query -> query.allocated() >= least);
        largest.ifPresent(Running::end);
        return largest.map(Running::allocated);
    }
}
