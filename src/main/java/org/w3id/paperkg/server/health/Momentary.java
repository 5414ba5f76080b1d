package org.w3id.paperkg.server.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.w3id.paperkg.server.generation.RevalidationFilter;

/** Answers that are true at one moment: no cache may keep them, and they have no tag. */
final class Momentary {
    private Momentary() {}

    static void mark(HttpServletRequest request, HttpServletResponse response) {
        RevalidationFilter.isVolatile(request);
        response.setHeader("Cache-Control", "no-store");
    }
}
