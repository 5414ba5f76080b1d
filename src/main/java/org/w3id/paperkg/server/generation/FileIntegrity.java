package org.w3id.paperkg.server.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.paperkg.store.Generation;

/**
 * Whether the files of generations are what their builds wrote, by their sums. Damage of which
 * lengths say nothing would be served as wrong answers.
 */
public final class FileIntegrity {
    private static final Logger LOG = LoggerFactory.getLogger(FileIntegrity.class);

    private final ServedGenerations generations;
    // by the generation's name; empty lists for whole ones
    private final Map<String, List<String>> damage = new ConcurrentHashMap<>();

    FileIntegrity(ServedGenerations generations) {
        this.generations = generations;
    }

    /**
     * Reads all files of the generation that comes, or else of the one that is served. Takes a
     * second for some gigabytes that are in memory.
     */
    void check() {
        try (ServedGenerations.Lease lease = generations.leaseNewest()) {
            Generation generation = lease.generation();
            List<String> found = generation.damage();
            found.forEach(
                    fault ->
                            LOG.warn(
                                    "generation '{}' is damaged: {}; build the store again",
                                    generation.name(),
                                    fault));
            damage.put(generation.name(), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the files of a generation; empty before they were compared. */
    public Optional<List<String>> damageOf(String generation) {
        return Optional.ofNullable(damage.get(generation));
    }

    /** Whether files of a generation are known not to be what was written. */
    public boolean isDamaged(String generation) {
        return damageOf(generation).filter(found -> !found.isEmpty()).isPresent();
    }
}
