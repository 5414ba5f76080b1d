package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;

/**
 * What readers of a graph want computed once, when it is complete. Its files become part of the
 * generation; a generation written without it lacks them.
 */
@FunctionalInterface
public interface Derivation {
    /** Derives nothing. */
    Derivation NONE = (graph, folder) -> {};

    /**
     * Writes files computed from a graph, the same for the same graph.
     *
     * @param graph to be read, for nearly all triples of some properties at a time
     * @param folder for the files; it is there, and empty
     */
    void write(Graph graph, Path folder) throws IOException;
}
