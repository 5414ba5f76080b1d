package org.w3id.paperkg.store.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;

/**
 * Finds queries that hold their thread for good: told to end, they still work at the same row. That
 * is work which looks at no clock, and Java has no way to end it; only another process can serve
 * on. Seconds are counted, not measured, so that a machine that was asleep or busy with something
 * else finds nothing.
 */
public final class StuckQueries implements AutoCloseable {
    private final RunningQueries running;
    private final int patience;
    private final Map<RunningQueries.Running, Standstill> before = new HashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(StuckQueries::thread);
    private volatile Optional<Stuck> found = Optional.empty();

    /**
     * How long a query has been at one row since it was told to end.
     *
     * @param seconds that were counted
     */
    private record Standstill(long row, int seconds) {}

    /**
     * A query that does not end.
     *
     * @param query empty for work that has no text
     */
    public record Stuck(Optional<Query> query) {}

    private StuckQueries(RunningQueries running, int patience) {
        this.running = running;
        this.patience = patience;
    }

    /**
     * Looks once a second until this is closed.
     *
     * @param patience seconds that a query may stay at a row after it was told to end
     */
    public static StuckQueries watch(int patience) {
        StuckQueries queries = new StuckQueries(DeferredQueryEngine.RUNNING, patience);
        queries.clock.scheduleWithFixedDelay(queries::look, 1, 1, TimeUnit.SECONDS);
        return queries;
    }

    private static Thread thread(Runnable looking) {
        Thread thread = new Thread(looking, "paperkg-stuck-queries");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        Set<RunningQueries.Running> now = running.all();
        before.keySet().retainAll(now);
        now.forEach(this::look);
    }

    private void look(RunningQueries.Running query) {
        Optional<Long> row = query.working();
        if (row.isEmpty() || !query.isCancelled()) {
            before.remove(query);
            return;
        }
        Standstill last = before.get(query);
        int seconds = last != null && last.row() == row.get() ? last.seconds() + 1 : 0;
        before.put(query, new Standstill(row.get(), seconds));
        if (seconds >= patience && found.isEmpty()) {
            found = Optional.of(new Stuck(query.query()));
        }
    }

    /** The first that was found. */
    public Optional<Stuck> found() {
        return found;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
