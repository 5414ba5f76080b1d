package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.server.host.Site;

/**
 * Lets crawlers in, and keeps them from asking queries for ever.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309, Robots Exclusion Protocol</a>
 */
public final class RobotsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROBOTS =
            """
            User-agent: *
            Allow: /
            Disallow: /sparql?
            Disallow: /data
            Disallow: /changes

            Sitemap: %ssitemap.xml
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = ROBOTS.formatted(Site.of(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write(body);
    }
}
