package org.w3id.paperkg.server.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** Has HEAD for a query checked like GET, and the query not run: Fuseki knows no HEAD there. */
public final class HeadFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (((HttpServletRequest) request).getMethod().equals("HEAD")) {
            request.setAttribute(SparqlQueries.HEAD, true);
            chain.doFilter(new AsGet((HttpServletRequest) request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
