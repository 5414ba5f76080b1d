package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Errors as JSON.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
public final class Problems {
    private Problems() {}

    /**
     * @param detail a sentence that says what is wrong and what to do
     * @param suggestions what the client may have meant; left out when empty
     */
    public static void send(
            HttpServletResponse response,
            int status,
            String title,
            String detail,
            List<String> suggestions)
            throws IOException {
        JsonObject problem = new JsonObject();
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        if (!suggestions.isEmpty()) {
            JsonArray close = new JsonArray();
            suggestions.forEach(close::add);
            problem.put("suggestions", close);
        }
        byte[] body = (problem + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
