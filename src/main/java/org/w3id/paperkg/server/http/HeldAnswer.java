package org.w3id.paperkg.server.http;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** An answer that is held back, as filters see it before it is sent. */
public interface HeldAnswer extends HttpServletResponse {
    /** Empty for an answer that is sent while it is made. */
    static Optional<HeldAnswer> of(ServletResponse response) {
        return response instanceof HeldAnswer held ? Optional.of(held) : Optional.empty();
    }

    /**
     * All that was written, as it is sent to who asked. Nothing may be written afterwards.
     *
     * @return empty when it is too large to be in memory twice
     */
    Optional<EncodedBody> encoded(HttpServletRequest request) throws IOException;

    /** Sends this instead of all that was written. */
    void replaceBy(EncodedBody body) throws IOException;
}
