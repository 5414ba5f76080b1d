package org.w3id.paperkg.server.generation;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.w3id.paperkg.store.Generation;

/**
 * Something that is computed once for a generation, when first asked for.
 *
 * @param <T> must not change
 */
public final class PerGeneration<T> {
    private record Entry<T>(String edition, T value) {}

    private final AtomicReference<Entry<T>> latest = new AtomicReference<>();

    /** Two threads that ask at once may both compute it. */
    public T of(Generation generation, Supplier<T> compute) {
        String edition = ServiceDescription.edition(generation);
        Entry<T> known = latest.get();
        if (known == null || !known.edition().equals(edition)) {
            known = new Entry<>(edition, compute.get());
            latest.set(known);
        }
        return known.value();
    }
}
