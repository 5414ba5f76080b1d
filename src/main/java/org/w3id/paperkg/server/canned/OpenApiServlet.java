package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.openapi.OpenApi;
import org.w3id.paperkg.server.openapi.QueryOperations;

/** The description of all addresses at {@code /openapi.json}. */
public final class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient byte[] document;

    /**
     * @param addresses besides those of the queries, as they are described
     */
    public OpenApiServlet(List<String> addresses, QueryCatalog queries) {
        OpenApi api =
                new OpenApi(new QueryOperations(OpenApiServlet::mediaTypes, Paging.MOST_ROWS));
        this.document = (api.describe(addresses, queries) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> mediaTypes(CannedQuery canned) {
        return ResultFormat.ofCanned(canned.query()).stream().map(ResultFormat::mediaType).toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
