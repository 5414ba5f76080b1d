package org.w3id.paperkg.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Takes a request for the data that names no graph as one for the default graph. Fuseki would send
 * the whole dataset, in a quad syntax whatever the client accepts; what people ask for is the
 * graph.
 */
final class DefaultGraphFilter implements Filter {
    private static final String DEFAULT = "default";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean named = ((HttpServletRequest) request).getQueryString() != null;
        chain.doFilter(named ? request : new DefaultGraph((HttpServletRequest) request), response);
    }

    /** The request with {@code ?default}, as the Graph Store Protocol names the default graph. */
    private static final class DefaultGraph extends HttpServletRequestWrapper {
        DefaultGraph(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            return DEFAULT;
        }

        @Override
        public String getParameter(String name) {
            return name.equals(DEFAULT) ? "" : null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of(DEFAULT, new String[] {""});
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(Collections.singleton(DEFAULT));
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.equals(DEFAULT) ? new String[] {""} : null;
        }
    }
}
