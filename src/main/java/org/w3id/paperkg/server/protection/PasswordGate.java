package org.w3id.paperkg.server.protection;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Asks for a name and a password (RFC 7617) before anything of a request is worked on. Whoever
 * watches over the server needs none to see whether it is well, nor does a browser that asks for a
 * page of another site whether it may.
 */
public final class PasswordGate extends SecurityHandler.PathMapped {
    private static final String REALM = "PaperKG";
    private static final String HEALTH = "/health/*";
    private static final String PREFLIGHT = "OPTIONS";

    private PasswordGate(Path users, Protection protection) {
        setRealmName(REALM);
        setLoginService(new HashLoginService(REALM, ResourceFactory.of(this).newResource(users)));
        BasicAuthenticator basic = new BasicAuthenticator();
        basic.setCharset(StandardCharsets.UTF_8);
        setAuthenticator(basic);
        if (protection.paths().isEmpty()) {
            put("/*", Constraint.ANY_USER);
        }
        for (String path : protection.paths()) {
            put(path.replaceFirst("/$", "") + "/*", Constraint.ANY_USER);
        }
        put(HEALTH, Constraint.ALLOWED);
    }

    /** Puts it before all other handlers, where a password is needed for anything. */
    public static void before(Server server, Protection protection) {
        protection
                .users()
                .ifPresent(users -> server.insertHandler(new PasswordGate(users, protection)));
    }

    @Override
    protected Constraint getConstraint(String path, Request request) {
        boolean own = request.getConnectionMetaData().getConnector() instanceof LocalConnector;
        return own || request.getMethod().equals(PREFLIGHT)
                ? Constraint.ALLOWED
                : super.getConstraint(path, request);
    }
}
