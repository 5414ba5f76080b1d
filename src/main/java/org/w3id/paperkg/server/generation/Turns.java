package org.w3id.paperkg.server.generation;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets one request make an answer while others that want the same wait for it. They do not wait
 * long, nor again: one whose maker failed or is slow makes it itself.
 */
final class Turns {
    private static final long PATIENCE_SECONDS = 3;

    private final ConcurrentMap<Representation, CountDownLatch> taken = new ConcurrentHashMap<>();

    /** Ends when the answer is made, or is not. */
    interface Turn {
        /** Nobody waits for it. */
        Turn ALONE = () -> {};

        void end();
    }

    /** Returns at once for the first who wants it; for others when the first is done. */
    Turn take(Representation wanted) {
        CountDownLatch mine = new CountDownLatch(1);
        CountDownLatch first = taken.putIfAbsent(wanted, mine);
        if (first != null) {
            await(first);
            return Turn.ALONE;
        }
        return () -> {
            taken.remove(wanted, mine);
            mine.countDown();
        };
    }

    private static void await(CountDownLatch first) {
        try {
            first.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
