package org.w3id.paperkg.server.host;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

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

    /**
     * The same, where a server elsewhere on the web may reach it; empty under a name or an address
     * that only this machine or its network knows.
     */
    public static Optional<String> ofWeb(HttpServletRequest request) {
        return PublicHosts.isOfWeb(request.getServerName())
                ? Optional.of(of(request))
                : Optional.empty();
    }
}
