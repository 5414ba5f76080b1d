package org.w3id.paperkg.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.w3id.paperkg.server.route.Route;
import org.w3id.paperkg.server.route.RouteTable;

/** Says which methods an address takes, and refuses all others: everything here is read only. */
public final class MethodFilter implements Filter {
    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> QUERYING = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String ONE_DAY = "86400";

    private final RouteTable routes;

    public MethodFilter(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = asked.getRequestURI();
        List<String> methods = routes.at(path).is(Route.Trait.QUERIES) ? QUERYING : READING;
        if (asked.getMethod().equals("OPTIONS")) {
            options(asked, answer, String.join(", ", methods));
        } else if (methods.contains(asked.getMethod())) {
            chain.doFilter(request, response);
        } else {
            String allowed = String.join(", ", methods);
            answer.setHeader("Allow", allowed);
            throw new ProblemException(
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    ProblemType.METHOD_NOT_ALLOWED,
                    "%s takes %s, not %s".formatted(path, allowed, asked.getMethod()),
                    "Everything here is read only; a new build changes the graph.");
        }
    }

    private static void options(
            HttpServletRequest request, HttpServletResponse response, String allowed) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", allowed);
        if (request.getHeader("Access-Control-Request-Method") != null) {
            response.setHeader("Access-Control-Allow-Methods", allowed);
            response.setHeader(
                    "Access-Control-Allow-Headers",
                    "Accept, Accept-Language, Content-Type, If-None-Match, Cache-Control, Range,"
                            + " If-Range, X-Requested-With");
            response.setHeader("Access-Control-Max-Age", ONE_DAY);
        }
    }
}
