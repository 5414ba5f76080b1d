package org.w3id.paperkg.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Parameters of requests that may be broken. */
public final class Parameters {
    private Parameters() {}

    /** Empty also where the parameters themselves are what is wrong with the request. */
    public static Optional<String> of(HttpServletRequest request, String name) {
        try {
            return Optional.ofNullable(request.getParameter(name));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }
}
