package org.w3id.paperkg.server.generation;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.LocalConnector;
import org.w3id.paperkg.query.lookup.NearResources;
import org.w3id.paperkg.query.lookup.ResourceNames;
import org.w3id.paperkg.store.Generation;

/**
 * Holds the generation open for as long as a request lasts: the one that is served, or for requests
 * of the server's own the one that is read ahead, for some of them without limits.
 */
public final class LeaseFilter implements Filter {
    /** The name of the connector whose requests have no limit of time. */
    public static final String PATIENT = "paperkg-patient";

    private static final String ATTRIBUTE = LeaseFilter.class.getName();
    private static final String NETWORK = ATTRIBUTE + ".network";
    private static final String ANSWERS = ATTRIBUTE + ".answers";

    private final ServedGenerations generations;

    public LeaseFilter(ServedGenerations generations) {
        this.generations = generations;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean patient = PATIENT.equals(connector(request).getName());
        try (ServedGenerations.Lease lease =
                isOwn(request) ? generations.leaseNewest() : generations.lease()) {
            Generation generation = lease.generation();
            request.setAttribute(
                    ATTRIBUTE, patient ? ServiceDescription.withoutLimits(generation) : generation);
            request.setAttribute(NETWORK, lease.network());
            request.setAttribute(ANSWERS, lease.answers());
            chain.doFilter(request, response);
        }
    }

    /** Whether the server asks itself, which it does in its own memory to read ahead. */
    public static boolean isOwn(ServletRequest request) {
        return connector(request) instanceof LocalConnector;
    }

    private static Connector connector(ServletRequest request) {
        return ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnector();
    }

    /** The one generation that a request sees. */
    public static Generation generation(ServletRequest request) {
        return (Generation) request.getAttribute(ATTRIBUTE);
    }

    /** The network of that generation. */
    public static ServedNetwork network(ServletRequest request) {
        return (ServedNetwork) request.getAttribute(NETWORK);
    }

    /** What was answered from that generation. */
    static KeptAnswers answers(ServletRequest request) {
        return (KeptAnswers) request.getAttribute(ANSWERS);
    }

    /** What may be meant by paths and names that the generation does not have. */
    public static NearResources near(ServletRequest request) {
        ServedNetwork network = network(request);
        Generation generation = generation(request);
        return new NearResources(
                generation.dataset(), generation.base(), network::authors, network::topics);
    }

    /** Who and what is meant by a name in that generation; the names are read once. */
    public static ResourceNames names(ServletRequest request) {
        ServedNetwork network = network(request);
        return new ResourceNames(generation(request).dataset(), network::authors, network::topics);
    }
}
