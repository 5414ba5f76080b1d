package org.w3id.paperkg.server.http;

import static org.w3id.paperkg.server.route.Route.Trait.NO_FOLDER;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.w3id.paperkg.server.route.RouteTable;

/**
 * Leads from other spellings of an address to the one that all rules are made for: Fuseki takes
 * {@code /data/} for {@code /data}, and would answer it beside what guards {@code /data}.
 */
public final class CanonicalPathFilter implements Filter {
    private final RouteTable routes;

    public CanonicalPathFilter(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Optional<String> other = canonical(asked.getRequestURI());
        if (other.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String query = asked.getQueryString();
        HttpServletResponse answer = (HttpServletResponse) response;
        // rfc9110, 15.4.9: the method stays, and with it the query of a POST
        answer.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
        answer.setHeader("Location", other.get() + (query == null ? "" : "?" + query));
    }

    private Optional<String> canonical(String path) {
        String plain = path.split(";", 2)[0];
        if (!plain.equals(path) && routes.at(plain).isService()) {
            return Optional.of(plain);
        }
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return !bare.equals(path) && routes.at(bare).is(NO_FOLDER)
                ? Optional.of(bare)
                : Optional.empty();
    }
}
