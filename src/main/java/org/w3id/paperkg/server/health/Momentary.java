package org.w3id.paperkg.server.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.server.generation.RevalidationFilter;

/** Answers that are true at one moment: no cache may keep them, and they have no tag. */
final class Momentary {
    private Momentary() {}

    static void send(HttpServletRequest request, HttpServletResponse response, String json)
            throws IOException {
        mark(request, response);
        response.setContentType("application/json");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }

    static void mark(HttpServletRequest request, HttpServletResponse response) {
        RevalidationFilter.isVolatile(request);
        response.setHeader("Cache-Control", "no-store");
    }
}
