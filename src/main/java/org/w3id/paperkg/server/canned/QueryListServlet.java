package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.QueryParameter;
import org.w3id.paperkg.query.lookup.QuerySearch;
import org.w3id.paperkg.server.http.ResultFormat;

/**
 * Lists the canned queries, each with its parameters and a link that gives rows: a page for
 * browsers, JSON for programs.
 */
public final class QueryListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient QueryCatalog queries;
    private final transient QueryPages pages;

    public QueryListServlet(QueryCatalog queries) {
        this.queries = queries;
        this.pages = new QueryPages(queries);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept, Accept-Language");
        if (ResultFormat.prefersPage(request.getHeader("Accept"))) {
            send(response, "text/html;charset=utf-8", pages.list(request));
        } else {
            String words = Optional.ofNullable(request.getParameter("q")).orElse("");
            send(response, "application/json", json(words) + "\n");
        }
    }

    private static void send(HttpServletResponse response, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private JsonObject json(String words) {
        JsonArray list = new JsonArray();
        QuerySearch.of(queries.queries(), words)
                .queries()
                .forEach(canned -> list.add(describe(canned)));
        JsonObject body = new JsonObject();
        body.put("queries", list);
        return body;
    }

    private static JsonObject describe(CannedQuery canned) {
        JsonObject entry = new JsonObject();
        entry.put("id", canned.id().toString());
        entry.put("summary", canned.summary().english());
        JsonArray parameters = new JsonArray();
        for (QueryParameter parameter : canned.parameters()) {
            JsonObject about = new JsonObject();
            about.put("name", parameter.name());
            about.put("type", parameter.type().label());
            about.put("required", parameter.required());
            about.put("many", parameter.many());
            about.put("meaning", parameter.meaning().english());
            parameters.add(about);
        }
        entry.put("parameters", parameters);
        entry.put("example", "/queries/" + canned.id() + example(canned));
        return entry;
    }

    /** The values of the example as a query string; empty when it has none. */
    public static String example(CannedQuery canned) {
        String values =
                canned.exampleValues().entrySet().stream()
                        .flatMap(
                                all ->
                                        all.getValue().stream()
                                                .map(v -> all.getKey() + "=" + encoded(v)))
                        .collect(Collectors.joining("&"));
        return values.isEmpty() ? "" : "?" + values;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
