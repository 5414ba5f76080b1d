package org.w3id.paperkg.store.disk;

import java.io.IOException;

/** A store that cannot be read or written; the message is a sentence for the user. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
