package org.w3id.paperkg.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages from anywhere read what is here. All of it is public, so any origin may, and none may
 * send credentials along.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
 */
public final class CorsFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader(
                "Access-Control-Expose-Headers",
                "Link, ETag, Content-Location, Retry-After, Content-Range, Accept-Ranges,"
                        + " Content-Length");
        chain.doFilter(request, response);
    }
}
