package org.w3id.paperkg.server;

import jakarta.servlet.Filter;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.RIOT;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.RevalidationFilter;
import org.w3id.paperkg.server.generation.ServedGenerations;
import org.w3id.paperkg.server.generation.ServiceDescription;
import org.w3id.paperkg.server.http.AnswerFilter;
import org.w3id.paperkg.server.http.CanonicalPathFilter;
import org.w3id.paperkg.server.http.MethodFilter;
import org.w3id.paperkg.server.http.ProblemHandler;
import org.w3id.paperkg.server.http.PublicHostFilter;
import org.w3id.paperkg.server.http.RequestLimits;
import org.w3id.paperkg.server.http.SharingFilter;
import org.w3id.paperkg.server.sparql.DefaultGraphFilter;
import org.w3id.paperkg.server.sparql.EndpointFilter;
import org.w3id.paperkg.server.sparql.GraphReads;
import org.w3id.paperkg.server.sparql.HeadFilter;
import org.w3id.paperkg.server.sparql.SparqlQueries;

/** What every request passes before its own servlet or operation, in order. */
final class GroundFloor {
    // Fuseki's own 5 MiB would be allocated and zeroed for each response
    private static final int OUTPUT_BUFFER = 32 * 1024;
    private static final int LONGEST_HEADERS = 64 * 1024;
    private static final int LARGEST_BODY = 1024 * 1024;

    static {
        // SPARQLWrapper's users read Turtle as N3, which does not know the directive PREFIX
        RIOT.getContext().set(RIOT.symTurtleDirectiveStyle, "rdf10");
    }

    private GroundFloor() {}

    static void add(
            FusekiServer.Builder builder,
            ServedGenerations generations,
            QueryCatalog queries,
            ServerSettings settings) {
        for (Filter filter :
                List.of(
                        new SharingFilter(),
                        new PublicHostFilter(settings.hosts()),
                        // sends after the lease: a slow client holds no generation open
                        new AnswerFilter(
                                () -> ServiceDescription.answerLimit(generations.current())),
                        new LeaseFilter(generations),
                        new CanonicalPathFilter(),
                        new MethodFilter(),
                        new RevalidationFilter(queries))) {
            builder.addFilter("/*", filter);
        }
        builder.addFilter("/sparql", new EndpointFilter())
                .addFilter("/sparql", new HeadFilter())
                .addFilter("/data", new DefaultGraphFilter())
                .registerOperation(Operation.Query, new SparqlQueries())
                .registerOperation(Operation.GSP_R, new GraphReads());
    }

    /** What lies below servlets: addresses, limits, and errors found there. */
    static void configure(Server jetty, ServerSettings settings) {
        jetty.setErrorHandler(new ProblemHandler());
        jetty.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.setErrorHandler(new ProblemHandler()));
        jetty.insertHandler(new RequestLimits());
        jetty.insertHandler(new SizeLimitHandler(LARGEST_BODY, -1));
        for (var connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setHost(settings.host());
            HttpConfiguration http =
                    connector
                            .getConnectionFactory(HttpConnectionFactory.class)
                            .getHttpConfiguration();
            http.setOutputBufferSize(OUTPUT_BUFFER);
            http.setRequestHeaderSize(LONGEST_HEADERS);
            if (settings.behindProxy()) {
                http.addCustomizer(new ForwardedRequestCustomizer());
            }
        }
    }

    /**
     * A way for requests of the server's own, which leaves the program nowhere. Must be asked for
     * before the server starts.
     */
    static LocalConnector ownWay(Server jetty) {
        LocalConnector own = new LocalConnector(jetty);
        own.setIdleTimeout(0);
        jetty.addConnector(own);
        return own;
    }
}
