package org.w3id.paperkg.store;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;

/**
 * Adds literals to the text index on a thread of its own, as fast as they come; waits when it falls
 * far behind.
 */
final class TextIndexing implements AutoCloseable {
    private static final int WAITING_AT_MOST = 10_000;

    private final TextIndexLucene index;
    private final BlockingQueue<Optional<Quad>> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CompletableFuture<Long> work;

    TextIndexing(TextIndexLucene index) {
        this.index = index;
        this.work = new CompletableFuture<>();
        Thread thread = new Thread(this::run, "text-index");
        thread.setDaemon(true);
        thread.start();
    }

    EntityDefinition definition() {
        return index.getDocDef();
    }

    private void run() {
        try {
            long added = 0;
            Optional<Quad> next = waiting.take();
            while (next.isPresent() && !stopped.get()) {
                Entity entity = TextQueryFuncs.entityFromQuad(definition(), next.get());
                if (entity != null) {
                    index.addEntity(entity);
                    added++;
                }
                next = waiting.take();
            }
            index.commit();
            work.complete(added);
        } catch (InterruptedException | RuntimeException e) {
            work.completeExceptionally(e);
        }
    }

    void add(Quad quad) {
        put(Optional.of(quad));
    }

    private void put(Optional<Quad> quad) {
        try {
            while (!waiting.offer(quad, 100, TimeUnit.MILLISECONDS)) {
                if (work.isCompletedExceptionally()) {
                    outcome();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while indexing", e);
        }
    }

    /** Waits until all is indexed and committed. */
    void finish() {
        put(Optional.empty());
        outcome();
    }

    private long outcome() {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the text index could not be written", e.getCause());
        }
    }

    /** How many entries were added, once finished. */
    long added() {
        return outcome();
    }

    @Override
    public void close() {
        stopped.set(true);
        waiting.clear();
        waiting.offer(Optional.empty());
    }
}
