package org.w3id.paperkg.server.host;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * The address under which a client reaches this server, for documents that need whole ones; {@link
 * PublicHostFilter} sees to it that it is one to repeat.
 */
public final class Site {
    private Site() {}

    /** Ends with a slash. */
    public static String of(HttpServletRequest request) {
        return URI.create(request.getRequestURL().toString()).resolve("/").toString();
    }
}
