package org.w3id.paperkg.store.guard;

/** A query was ended because memory ran short and it took most of it. */
public final class MemoryShortException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MemoryShortException(Throwable cause) {
        super("the query needs more memory than there is", cause);
    }
}
