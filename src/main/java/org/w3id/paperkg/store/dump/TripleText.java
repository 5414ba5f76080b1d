package org.w3id.paperkg.store.dump;

import java.io.ByteArrayOutputStream;

/** A syntax in which triples are written subject by subject, so that parts can be put together. */
public interface TripleText {
    /** What a document begins with, UTF-8. */
    byte[] head();

    /**
     * Appends all statements about the subjects of some ranks.
     *
     * @param to the rank after the last
     */
    void append(SortedTriples triples, int from, int to, ByteArrayOutputStream out);
}
