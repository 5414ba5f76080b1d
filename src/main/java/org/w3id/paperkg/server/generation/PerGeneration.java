package org.w3id.paperkg.server.generation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.w3id.paperkg.store.Generation;

/**
 * Something that is computed once for a generation, when first asked for. It is kept for the last
 * few generations: while the next one is read ahead, requests still come to the one before.
 *
 * @param <T> must not change, or be safe for threads
 */
public final class PerGeneration<T> {
    // one served, one being read ahead, one that late requests read
    private static final int MOST = 3;

    private record Entry<T>(String edition, T value) {}

    private final Deque<Entry<T>> latest = new ArrayDeque<>();

    /** Two threads that ask at once may both compute it; all get what was ready first. */
    public T of(Generation generation, Supplier<T> compute) {
        String edition = ServiceDescription.edition(generation);
        return known(edition).orElseGet(() -> keep(edition, compute.get()));
    }

    private synchronized Optional<T> known(String edition) {
        return latest.stream()
                .filter(entry -> entry.edition().equals(edition))
                .map(Entry::value)
                .findFirst();
    }

    private synchronized T keep(String edition, T value) {
        Optional<T> first = known(edition);
        if (first.isPresent()) {
            return first.get();
        }
        latest.addLast(new Entry<>(edition, value));
        if (latest.size() > MOST) {
            latest.removeFirst();
        }
        return value;
    }
}
