package org.w3id.paperkg.server.generation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.paperkg.store.Generation;

/**
 * The generation being served and those that late requests still read. A request counts for the
 * generation that was current when it began; it may end up reading the next one, so a generation is
 * closed only when all requests that began before its successor did are over, oldest first.
 */
public final class ServedGenerations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServedGenerations.class);
    private static final long LONGEST_WARM_UP_MILLIS = 30_000;

    private final Deque<Served> open = new ArrayDeque<>();
    private volatile Thread warming;

    private static final class Served {
        private final Generation generation;
        private final ServedNetwork network;
        private int requests;

        Served(Generation generation) {
            this.generation = generation;
            this.network = new ServedNetwork(generation);
        }
    }

    /**
     * Reads in the background what first requests would wait for: names and the network. Requests
     * that come meanwhile wait for the same reading.
     */
    public void warmUp() {
        Lease lease = lease();
        Thread reader =
                new Thread(
                        () -> {
                            try (lease) {
                                lease.network().authors();
                                lease.network().topics();
                                lease.network().graph();
                            } catch (RuntimeException e) {
                                LOG.warn("cannot read the network ahead; requests will", e);
                            }
                        },
                        "paperkg-warm-up");
        reader.setDaemon(true);
        reader.start();
        warming = reader;
    }

    /** A generation held open for one request. */
    final class Lease implements AutoCloseable {
        private final Served served;

        private Lease(Served served) {
            this.served = served;
        }

        Generation generation() {
            return served.generation;
        }

        ServedNetwork network() {
            return served.network;
        }

        @Override
        public void close() {
            release(served);
        }
    }

    public ServedGenerations(Generation first) {
        open.addLast(new Served(first));
    }

    public synchronized Generation current() {
        return open.getLast().generation;
    }

    /** What is read from the current generation, which stays open meanwhile. */
    public <T> T reading(Function<Generation, T> reader) {
        try (Lease lease = lease()) {
            return reader.apply(lease.generation());
        }
    }

    /** Generations that are open: the current one, and those that requests still read. */
    public synchronized int open() {
        return open.size();
    }

    synchronized Lease lease() {
        Served current = open.getLast();
        current.requests++;
        return new Lease(current);
    }

    /** Serves another generation from now on. */
    public synchronized void switchTo(Generation next) {
        open.addLast(new Served(next));
        closeUnused();
    }

    private synchronized void release(Served served) {
        served.requests--;
        closeUnused();
    }

    private void closeUnused() {
        while (open.size() > 1 && open.getFirst().requests == 0) {
            close(open.removeFirst().generation);
        }
    }

    private static void close(Generation generation) {
        try {
            generation.close();
        } catch (IOException e) {
            LOG.warn(
                    "generation '{}' could not be cleaned up: {}",
                    generation.name(),
                    e.getMessage());
        }
    }

    /** Closes all; requests must be over. */
    @Override
    public void close() {
        awaitWarmUp();
        synchronized (this) {
            closeAll();
        }
    }

    private void awaitWarmUp() {
        Thread reader = warming;
        try {
            if (reader != null) {
                reader.join(LONGEST_WARM_UP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            close(open.removeFirst().generation);
        }
    }
}
