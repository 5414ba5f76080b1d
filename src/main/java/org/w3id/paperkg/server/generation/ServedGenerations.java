package org.w3id.paperkg.server.generation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.store.Generation;

/**
 * The generation being served and those that late requests still read. A request counts for the
 * generation that was current when it began; it may end up reading the next one, so a generation is
 * closed only when all requests that began before its successor did are over, oldest first.
 */
public final class ServedGenerations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServedGenerations.class);
    private static final long LONGEST_END_SECONDS = 30;
    private static final long PAUSE_MILLIS = 100;

    private final boolean thumbnails;
    private final Deque<Served> open = new ArrayDeque<>();
    private Optional<Served> coming = Optional.empty();

    private final class Served implements ServedNetwork.Reading {
        private final Generation generation;
        private final ServedNetwork network = new ServedNetwork(this, thumbnails);
        private final KeptAnswers answers;
        private int requests;

        Served(Generation generation) {
            this.generation = generation;
            this.answers = new KeptAnswers(ServiceDescription.keptLimit(generation));
        }

        @Override
        public <T> T of(Function<StoredNetwork, T> reader) {
            try (Lease lease = leaseOf(this)) {
                return reader.apply(
                        new StoredNetwork(ServiceDescription.withoutLimits(lease.generation())));
            }
        }
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

        KeptAnswers answers() {
            return served.answers;
        }

        @Override
        public void close() {
            release(served);
        }
    }

    /** Without pictures on other hosts. */
    public ServedGenerations(Generation first) {
        this(first, false);
    }

    /**
     * @param thumbnails whether pages may show pictures of papers on other hosts
     */
    public ServedGenerations(Generation first, boolean thumbnails) {
        this.thumbnails = thumbnails;
        open.addLast(new Served(first));
    }

    public synchronized Generation current() {
        return open.getLast().generation;
    }

    /** What is read from the current generation, without limits; it stays open meanwhile. */
    public <T> T reading(Function<Generation, T> reader) {
        try (Lease lease = lease()) {
            return reader.apply(ServiceDescription.withoutLimits(lease.generation()));
        }
    }

    /** Generations that are open: the current one, and those that requests still read. */
    public synchronized int open() {
        return open.size();
    }

    /** Bytes that answers take which the current generation gave and may give again. */
    public synchronized long keptBytes() {
        return open.getLast().answers.size();
    }

    synchronized Lease lease() {
        return leaseOf(open.getLast());
    }

    /** That which comes, or else the one that is served; for reading ahead. */
    synchronized Lease leaseNewest() {
        return leaseOf(coming.orElseGet(open::getLast));
    }

    private synchronized Lease leaseOf(Served served) {
        served.requests++;
        return new Lease(served);
    }

    ServedNetwork newest() {
        try (Lease lease = leaseNewest()) {
            return lease.network();
        }
    }

    /** Lets a generation be read ahead while another is served. */
    public synchronized void prepare(Generation next) {
        coming = Optional.of(new Served(next));
    }

    /** Closes the generation that was prepared, which is not to be served. */
    public synchronized void abandon() {
        coming.ifPresent(served -> close(served.generation));
        coming = Optional.empty();
    }

    /** Serves from now on the generation that was prepared. */
    public synchronized void switchOver() {
        open.addLast(coming.orElseThrow());
        coming = Optional.empty();
        closeUnused();
    }

    private synchronized void release(Served served) {
        served.requests--;
        notifyAll();
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

    /** Closes all, when what reads ahead is done; requests must be over. */
    @Override
    public synchronized void close() {
        awaitReaders();
        coming.ifPresent(open::addLast);
        coming = Optional.empty();
        while (!open.isEmpty()) {
            close(open.removeFirst().generation);
        }
    }

    private void awaitReaders() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_END_SECONDS);
        try {
            while (open.stream().anyMatch(served -> served.requests > 0)
                    && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.timedWait(this, PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
