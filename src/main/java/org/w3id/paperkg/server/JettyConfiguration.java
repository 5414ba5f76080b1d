package org.w3id.paperkg.server;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.w3id.paperkg.server.connection.Connections;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ProblemHandler;
import org.w3id.paperkg.server.http.ProblemWriter;
import org.w3id.paperkg.server.http.RequestLimits;
import org.w3id.paperkg.server.http.SecurityHeaders;
import org.w3id.paperkg.server.protection.PasswordGate;

/** What lies below servlets. */
final class JettyConfiguration {
    // Fuseki's own 5 MiB would be allocated and zeroed for each response
    private static final int OUTPUT_BUFFER = 32 * 1024;

    private JettyConfiguration() {}

    /** Sets addresses, limits, and how errors are told that are found there. */
    static void apply(Server jetty, ServerSettings settings, ProblemWriter problems) {
        jetty.setErrorHandler(new ProblemHandler(problems));
        jetty.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.setErrorHandler(new ProblemHandler(problems)));
        Connections.limit(jetty, settings.connections());
        jetty.insertHandler(new RequestLimits());
        jetty.insertHandler(new SizeLimitHandler(RequestLimits.LARGEST_BODY, -1));
        PasswordGate.before(jetty, settings.protection());
        for (var connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setHost(settings.host());
            HttpConfiguration http =
                    connector
                            .getConnectionFactory(HttpConnectionFactory.class)
                            .getHttpConfiguration();
            http.setOutputBufferSize(OUTPUT_BUFFER);
            http.setRequestHeaderSize(RequestLimits.LONGEST_HEADERS);
            http.addCustomizer(JettyConfiguration::secured);
            if (settings.behindProxy()) {
                http.addCustomizer(new ForwardedRequestCustomizer());
            }
        }
    }

    private static Request secured(Request request, HttpFields.Mutable answer) {
        SecurityHeaders.put(answer);
        return request;
    }

    /**
     * Requests of the server's own, which leave the program nowhere. Must be asked for before the
     * server starts.
     *
     * @param patient whether they take as long as they take; else they have the limits of all
     */
    static OwnRequests ownWay(Server jetty, boolean patient) {
        LocalConnector own = new LocalConnector(jetty);
        own.setIdleTimeout(0);
        own.setName(patient ? LeaseFilter.PATIENT : null);
        jetty.addConnector(own);
        return new OwnRequests(own);
    }
}
