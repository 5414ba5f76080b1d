package org.w3id.paperkg.server.generation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;

/**
 * Something that is read once, in a thread of its own and for as long as that takes. Those who need
 * it wait for the same reading; after one that failed, whoever needs it next begins another.
 *
 * @param <T> must be safe for threads
 */
final class ReadOnce<T> {
    private static final int UNAVAILABLE = 503;

    // as long as a query may take to its first row
    private static final long PATIENCE_SECONDS = 10;

    private final String name;
    private final Supplier<T> reading;
    private FutureTask<T> begun;

    /**
     * @param name as in 'the network is still being read'
     */
    ReadOnce(String name, Supplier<T> reading) {
        this.name = name;
        this.reading = reading;
    }

    /**
     * For a request, which waits some seconds.
     *
     * @throws ProblemException when it is not read by then
     */
    T get() {
        return get(PATIENCE_SECONDS);
    }

    /** For who has time. */
    T await() {
        return get(Long.MAX_VALUE);
    }

    private T get(long seconds) {
        FutureTask<T> task = begun();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw notYet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notYet();
        } catch (ExecutionException e) {
            forget(task);
            throw failure(e.getCause());
        }
    }

    private synchronized FutureTask<T> begun() {
        if (begun == null) {
            begun = new FutureTask<>(reading::get);
            Thread reader = new Thread(begun, "paperkg-read-" + name);
            reader.setDaemon(true);
            reader.start();
        }
        return begun;
    }

    private synchronized void forget(FutureTask<T> failed) {
        if (begun == failed) {
            begun = null;
        }
    }

    private RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known
                ? known
                : new IllegalStateException("cannot read the " + name, cause);
    }

    private ProblemException notYet() {
        return new ProblemException(
                UNAVAILABLE,
                ProblemType.NOT_READY,
                "the %s of this graph %s still being read"
                        .formatted(name, name.endsWith("s") ? "are" : "is"),
                "The server has just begun, or is busy. Try again in a moment.");
    }
}
