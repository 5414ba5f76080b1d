package org.w3id.paperkg.server.openapi;

import static org.w3id.paperkg.server.openapi.Json.object;
import static org.w3id.paperkg.server.openapi.Json.put;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.paperkg.query.QueryCatalog;

/**
 * Describes addresses: the canned queries from their headers, all others as it is written down.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI Specification 3.1.0</a>
 */
public final class OpenApi {
    private static final String VERSION =
            Optional.ofNullable(OpenApi.class.getPackage().getImplementationVersion()).orElse("0");

    private final QueryOperations queries;

    /**
     * @param queries how those of the canned queries are described
     */
    public OpenApi(QueryOperations queries) {
        this.queries = queries;
    }

    /**
     * @param addresses besides those of the canned queries, with parameters in braces
     * @throws IllegalStateException when not all of them, or others, are written down
     */
    public JsonObject describe(List<String> addresses, QueryCatalog catalog) {
        JsonObject document = Json.resource("addresses.json");
        put(document.getObj("info"), "version", VERSION);
        JsonObject paths = document.getObj("paths");
        if (!new TreeSet<>(addresses).equals(new TreeSet<>(paths.keys()))) {
            throw new IllegalStateException(
                    "addresses.json describes %s, and the server has %s; describe what it has"
                            .formatted(paths.keys(), addresses));
        }
        catalog.queries()
                .forEach(
                        canned ->
                                paths.put(
                                        "/queries/" + canned.id(),
                                        object("get", queries.describe(canned))));
        TreeSet<String> tags = new TreeSet<>();
        paths.forEach((path, methods) -> complete(methods.getAsObject(), tags));
        put(document, "tags", Json.array(tags.stream().map(tag -> object("name", tag)).toList()));
        return document;
    }

    /** What all of them have in common. */
    private static void complete(JsonObject methods, TreeSet<String> tags) {
        JsonObject common = Json.resource("responses.json");
        methods.forEach(
                (method, operation) -> {
                    JsonObject responses = operation.getAsObject().getObj("responses");
                    common.forEach(responses::put);
                    operation
                            .getAsObject()
                            .get("tags")
                            .getAsArray()
                            .forEach(tag -> tags.add(tag.getAsString().value()));
                });
    }
}
