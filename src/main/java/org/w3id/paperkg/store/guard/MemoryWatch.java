package org.w3id.paperkg.store.guard;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the largest query when memory runs short, so that one query costs its own answer and not the
 * whole server. Memory is short when a full collection leaves little: what lies there then is in
 * use. A limit for each query would have to be small enough for all at once, and would refuse alone
 * what fits alone.
 */
final class MemoryWatch {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);
    private static final double FULL = 0.80;
    private static final String FULL_COLLECTION = "end of major GC";
    // of the heap; smaller queries are not the cause
    private static final int WORTH_ENDING = 20;

    private final RunningQueries queries;

    private MemoryWatch(RunningQueries queries) {
        this.queries = queries;
    }

    /** Watches for as long as the program runs. */
    static RunningQueries start() {
        RunningQueries queries = new RunningQueries();
        MemoryWatch watch = new MemoryWatch(queries);
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((news, nothing) -> watch.hear(news), null, null);
            }
        }
        return queries;
    }

    private void hear(Notification news) {
        if (!news.getType()
                .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            return;
        }
        GarbageCollectionNotificationInfo collection =
                GarbageCollectionNotificationInfo.from((CompositeData) news.getUserData());
        if (collection.getGcAction().equals(FULL_COLLECTION)) {
            collection.getGcInfo().getMemoryUsageAfterGc().forEach(this::look);
        }
    }

    private void look(String pool, MemoryUsage left) {
        boolean old = pool.contains("Old") || pool.contains("Tenured");
        if (!old || left.getMax() <= 0 || left.getUsed() < FULL * left.getMax()) {
            return;
        }
        queries.endLargest(Runtime.getRuntime().maxMemory() / WORTH_ENDING)
                .ifPresent(
                        bytes ->
                                LOG.warn(
                                        "memory is short: a query that took {} MB is ended",
                                        bytes >> 20));
    }
}
