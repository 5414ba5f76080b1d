package org.w3id.paperkg.server.health;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /health/live}: the program answers. Whether it can read its graph is another question. */
public final class LiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        up(request, response, "{ \"status\": \"up\" }\n");
    }

    /** What is true now only. */
    static void up(HttpServletRequest request, HttpServletResponse response, String json)
            throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        Momentary.mark(request, response);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
