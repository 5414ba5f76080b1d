package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.QueryParameter;

/** Lists the canned queries, each with its parameters and a link that gives rows. */
final class QueryListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient QueryCatalog queries;

    QueryListServlet(QueryCatalog queries) {
        this.queries = queries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonArray list = new JsonArray();
        queries.queries().forEach(canned -> list.add(describe(canned)));
        JsonObject body = new JsonObject();
        body.put("queries", list);
        byte[] bytes = (body + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static JsonObject describe(CannedQuery canned) {
        JsonObject entry = new JsonObject();
        entry.put("id", canned.id().toString());
        entry.put("summary", canned.summary());
        JsonArray parameters = new JsonArray();
        for (QueryParameter parameter : canned.parameters()) {
            JsonObject about = new JsonObject();
            about.put("name", parameter.name());
            about.put("type", parameter.type().label());
            about.put("required", parameter.required());
            about.put("meaning", parameter.meaning());
            parameters.add(about);
        }
        entry.put("parameters", parameters);
        entry.put("example", "/queries/" + canned.id() + example(canned));
        return entry;
    }

    private static String example(CannedQuery canned) {
        return canned.example().isEmpty()
                ? ""
                : canned.example().entrySet().stream()
                        .map(
                                value ->
                                        value.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        value.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
