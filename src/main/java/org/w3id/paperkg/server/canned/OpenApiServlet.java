package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.openapi.OpenApi;

/** The description of all addresses at {@code /openapi.json}. */
public final class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient byte[] document;

    public OpenApiServlet(QueryCatalog queries) {
        OpenApi api =
                new OpenApi(
                        canned ->
                                ResultFormat.ofCanned(canned.query()).stream()
                                        .map(ResultFormat::mediaType)
                                        .toList(),
                        Paging.MOST_ROWS);
        this.document = (api.describe(queries) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
