package org.w3id.paperkg.store;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    private static final Quad END =
            Quad.create(
                    Quad.tripleInQuad,
                    Quad.ANY.getSubject(),
                    Quad.ANY.getPredicate(),
                    Quad.ANY.getObject());

    private final TextIndexLucene index;
    private final BlockingQueue<Quad> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
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
            for (Quad quad = waiting.take(); quad != END && !stopped.get(); quad = waiting.take()) {
                Entity entity = TextQueryFuncs.entityFromQuad(definition(), quad);
                if (entity != null) {
                    index.addEntity(entity);
                    added++;
                }
            }
            index.commit();
            work.complete(added);
        } catch (InterruptedException | RuntimeException e) {
            work.completeExceptionally(e);
            waiting.clear();
        }
    }

    void add(Quad quad) {
        put(quad);
    }

    private void put(Quad quad) {
        try {
            while (!waiting.offer(quad, 100, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                if (work.isDone()) {
                    finish();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while indexing", e);
        }
    }

    /** Waits until all is indexed and committed. */
    void finish() {
        if (!work.isDone()) {
            put(END);
        }
        try {
            work.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the text index could not be written", e.getCause());
        }
    }

    /** How many entries were added, once finished. */
    long added() {
        return work.getNow(0L);
    }

    @Override
    public void close() {
        stopped.set(true);
        waiting.clear();
        waiting.offer(END);
    }
}
