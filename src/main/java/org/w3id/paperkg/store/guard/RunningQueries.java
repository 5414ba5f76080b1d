package org.w3id.paperkg.store.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The queries that run in this program, and how much memory each has taken so far. */
final class RunningQueries {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    /** A query from its first row on, until it is closed. */
    final class Running implements AutoCloseable {
        private final long thread = Thread.currentThread().getId();
        private final long before = THREADS.getThreadAllocatedBytes(thread);
        private final AtomicBoolean cancelled;
        private volatile boolean ended;

        private Running(AtomicBoolean cancelled) {
            this.cancelled = cancelled;
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
     */
    Running begin(AtomicBoolean cancelled) {
        Running query = new Running(cancelled);
        running.add(query);
        return query;
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
