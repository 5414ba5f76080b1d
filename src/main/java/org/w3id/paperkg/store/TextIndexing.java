package org.w3id.paperkg.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;

/**
 * Adds literals to the text index on threads of its own, one a core: analysing Korean takes longer
 * than anything else in a build. Which thread adds which literal is chance and changes no answer.
 */
final class TextIndexing implements AutoCloseable {
    private static final int WAITING_AT_MOST = 100_000;
    private static final long PATIENCE_MILLIS = 100;

    private final TextIndexLucene index;
    private final BlockingQueue<Optional<Quad>> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<CompletableFuture<Long>> workers;

    TextIndexing(TextIndexLucene index) {
        this.index = index;
        this.workers =
                IntStream.rangeClosed(1, Runtime.getRuntime().availableProcessors())
                        .mapToObj(this::startWorker)
                        .toList();
    }

    EntityDefinition definition() {
        return index.getDocDef();
    }

    private CompletableFuture<Long> startWorker(int number) {
        CompletableFuture<Long> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> work(outcome), "text-index-" + number);
        thread.setDaemon(true);
        thread.start();
        return outcome;
    }

    private void work(CompletableFuture<Long> outcome) {
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
            outcome.complete(added);
        } catch (InterruptedException | RuntimeException e) {
            outcome.completeExceptionally(e);
        } finally {
            // after an error, such as memory running out, nobody waits for ever
            outcome.completeExceptionally(new IllegalStateException("the indexing thread died"));
        }
    }

    void add(Quad quad) {
        put(Optional.of(quad));
    }

    private void put(Optional<Quad> quad) {
        try {
            while (!waiting.offer(quad, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (workers.stream().anyMatch(CompletableFuture::isCompletedExceptionally)) {
                    added();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while indexing", e);
        }
    }

    /** Waits until all is indexed, commits, and returns how many entries were added. */
    long finish() {
        workers.forEach(worker -> put(Optional.empty()));
        long added = added();
        index.commit();
        return added;
    }

    private long added() {
        try {
            return workers.stream().mapToLong(CompletableFuture::join).sum();
        } catch (CompletionException e) {
            throw new IllegalStateException("the text index could not be written", e.getCause());
        }
    }

    /** Ends all threads, so that nobody writes to an index that is about to be closed. */
    @Override
    public void close() {
        stopped.set(true);
        waiting.clear();
        workers.forEach(worker -> waiting.offer(Optional.empty()));
        workers.forEach(worker -> worker.exceptionally(failure -> 0L).join());
    }
}
