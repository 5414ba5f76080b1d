package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;

/**
 * What readers of a graph want computed once, when it is complete. Its files become part of the
 * generation; a generation written without it lacks them.
 */
@FunctionalInterface
public interface Derivation {
    /** Derives nothing. */
    Derivation NONE = (dataset, folder) -> {};

    /**
     * Writes files computed from a graph, the same for the same graph.
     *
     * @param dataset to be read, in a transaction of one's own
     * @param folder for the files; it is there, and empty
     */
    void write(Dataset dataset, Path folder) throws IOException;
}
