package org.w3id.paperkg.server;

import java.io.IOException;

/** The server could not start; the message is a sentence for the user. */
public final class CannotServeException extends IOException {
    private static final long serialVersionUID = 1L;

    CannotServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
