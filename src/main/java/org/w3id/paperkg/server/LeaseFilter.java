package org.w3id.paperkg.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.w3id.paperkg.store.Generation;

/** Holds the generation open for as long as a request lasts. */
public final class LeaseFilter implements Filter {
    private static final String ATTRIBUTE = LeaseFilter.class.getName();

    private final ServedGenerations generations;

    LeaseFilter(ServedGenerations generations) {
        this.generations = generations;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (ServedGenerations.Lease lease = generations.lease()) {
            request.setAttribute(ATTRIBUTE, lease.generation());
            chain.doFilter(request, response);
        }
    }

    /** The one generation that a request sees. */
    public static Generation generation(ServletRequest request) {
        return (Generation) request.getAttribute(ATTRIBUTE);
    }
}
