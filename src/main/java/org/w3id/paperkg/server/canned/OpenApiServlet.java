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

    private final transient List<String> addresses;
    private final transient QueryCatalog queries;
    private transient byte[] document;

    /**
     * @param addresses besides those of the queries, as they are described
     */
    public OpenApiServlet(List<String> addresses, QueryCatalog queries) {
        this.addresses = List.copyOf(addresses);
        this.queries = queries;
    }

    // when it is first asked for: it reads all queries, for which a start need not wait
    private synchronized byte[] document() {
        if (document == null) {
            OpenApi api =
                    new OpenApi(new QueryOperations(OpenApiServlet::mediaTypes, Paging.MOST_ROWS));
            document = (api.describe(addresses, queries) + "\n").getBytes(StandardCharsets.UTF_8);
        }
        return document;
    }

    private static List<String> mediaTypes(CannedQuery canned) {
        return ResultFormat.ofCanned(canned.query()).stream().map(ResultFormat::mediaType).toList();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] answer = document();
        response.setContentType("application/json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }
}
