package org.w3id.paperkg.server.generation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A page that can be kept.
 *
 * @param whole whether it has all its parts; one that lacks some is made again for the next reader
 */
public record KeptPage(byte[] body, boolean whole) {
    public static KeptPage of(String html, boolean whole) {
        return new KeptPage(html.getBytes(StandardCharsets.UTF_8), whole);
    }

    /** Sends it, so that nobody keeps what is not whole. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!whole) {
            RevalidationFilter.isVolatile(request);
            response.setHeader("Cache-Control", "no-store");
        }
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
