package org.w3id.paperkg.server.openapi;

import static org.w3id.paperkg.server.openapi.Json.object;
import static org.w3id.paperkg.server.openapi.Json.put;
import static org.w3id.paperkg.server.openapi.Json.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;

/**
 * Describes every canned query, from its header, and the other addresses.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI Specification 3.1.0</a>
 */
public final class OpenApi {
    private final Function<CannedQuery, List<String>> mediaTypes;
    private final int mostRows;

    /**
     * @param mediaTypes that a query's answer comes in
     * @param mostRows of one page
     */
    public OpenApi(Function<CannedQuery, List<String>> mediaTypes, int mostRows) {
        this.mediaTypes = mediaTypes;
        this.mostRows = mostRows;
    }

    public JsonObject describe(QueryCatalog queries) {
        JsonObject paths = new JsonObject();
        Routes.all().forEach(route -> paths.put(route.path(), object("get", operation(route))));
        put(paths.get("/sparql").getAsObject(), "post", posted());
        queries.queries()
                .forEach(
                        canned ->
                                paths.put(
                                        "/queries/" + canned.id(),
                                        object("get", operation(canned))));
        return object(
                "openapi", "3.1.0",
                "info", info(),
                "servers", Json.array(List.of(object("url", "/"))),
                "tags", tags(queries),
                "paths", paths,
                "components", components());
    }

    /** The same by POST, which takes longer queries. */
    private static JsonObject posted() {
        JsonObject text = object("type", "string");
        JsonObject graphs = object("type", "array", "items", text);
        return object(
                "operationId", "sparqlByPost",
                "summary", "SPARQL 1.1 query, up to 1 MiB",
                "tags", Json.strings(List.of("sparql")),
                "requestBody",
                        object(
                                "required",
                                true,
                                "content",
                                object(
                                        "application/sparql-query",
                                        object("schema", text),
                                        "application/x-www-form-urlencoded",
                                        object(
                                                "schema",
                                                object(
                                                        "type",
                                                        "object",
                                                        "properties",
                                                        object(
                                                                "query", text,
                                                                "default-graph-uri", graphs,
                                                                "named-graph-uri", graphs))))),
                "responses", responses(Routes.all().get(0).mediaTypes()));
    }

    private static JsonObject info() {
        String version = OpenApi.class.getPackage().getImplementationVersion();
        return object(
                "title",
                "PaperKG",
                "version",
                version == null ? "0" : version,
                "description",
                "A knowledge graph of papers. A canned query's address takes a suffix for"
                        + " each form of its answer, such as .csv or .html; .rq is its text."
                        + " Further pages are announced by the header Link.",
                "license",
                object("name", "Apache-2.0", "identifier", "Apache-2.0"));
    }

    private static JsonArray tags(QueryCatalog queries) {
        TreeSet<String> names = new TreeSet<>();
        Routes.all().forEach(route -> names.add(route.tag()));
        queries.queries().forEach(canned -> names.add(canned.id().aspect()));
        return Json.array(names.stream().map(name -> object("name", name)).toList());
    }

    private JsonObject operation(CannedQuery canned) {
        List<JsonValue> parameters = new ArrayList<>();
        canned.parameters()
                .forEach(parameter -> parameters.add(ParameterSchema.of(canned, parameter)));
        if (canned.query().isSelectType()) {
            parameters.add(reference("parameters/page"));
            parameters.add(limit(canned));
        }
        JsonObject operation =
                object(
                        "operationId", camelCase(canned.id().toString()),
                        "summary", canned.summary().english(),
                        "tags", Json.strings(List.of(canned.id().aspect())),
                        "parameters", Json.array(parameters),
                        "responses", responses(mediaTypes.apply(canned)));
        if (!canned.description().english().isEmpty()) {
            put(operation, "description", canned.description().english());
        }
        return operation;
    }

    private JsonObject limit(CannedQuery canned) {
        JsonObject schema = object("type", "integer", "minimum", 1, "maximum", mostRows);
        canned.pagination().ifPresent(rows -> put(schema, "default", Math.min(rows, mostRows)));
        return object(
                "name",
                "limit",
                "in",
                "query",
                "description",
                "rows on a page, %d at most".formatted(mostRows),
                "schema",
                schema);
    }

    /** {@code authorSecondDegree}, as generators of clients name their methods. */
    private static String camelCase(String id) {
        String[] words = id.split("[/-]");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(words[i].substring(1));
        }
        return name.toString();
    }

    private static JsonObject operation(Route route) {
        return object(
                "operationId", route.name(),
                "summary", route.summary(),
                "tags", Json.strings(List.of(route.tag())),
                "parameters",
                        Json.array(route.parameters().stream().map(RouteParameter::json).toList()),
                "responses", responses(route.mediaTypes()));
    }

    private static JsonObject responses(List<String> mediaTypes) {
        JsonObject content = new JsonObject();
        for (String type : mediaTypes) {
            content.put(
                    type,
                    type.equals("application/sparql-results+json")
                            ? object("schema", reference("schemas/SparqlResults"))
                            : new JsonObject());
        }
        return object(
                "200", object("description", "the answer", "content", content),
                "304", object("description", "what the client has, by its ETag, is still right"),
                "400", reference("responses/Problem"),
                "404", reference("responses/Problem"),
                "406", reference("responses/Problem"),
                "422", reference("responses/Problem"),
                "503", reference("responses/Problem"));
    }

    private static JsonObject components() {
        JsonObject text = object("type", "string");
        JsonObject problem =
                object(
                        "type", "object",
                        "required", Json.strings(List.of("title", "status", "detail")),
                        "properties",
                                object(
                                        "title",
                                        text,
                                        "status",
                                        object("type", "integer"),
                                        "detail",
                                        text,
                                        "suggestions",
                                        object("type", "array", "items", text)));
        JsonObject results =
                object(
                        "type", "object",
                        "required", Json.strings(List.of("head")),
                        "properties",
                                object(
                                        "head", object("type", "object"),
                                        "results", object("type", "object"),
                                        "boolean", object("type", "boolean")));
        JsonObject page =
                object(
                        "name", "page",
                        "in", "query",
                        "description", "page of the answer, from 1",
                        "schema", object("type", "integer", "minimum", 1, "default", 1));
        JsonObject error =
                object(
                        "description",
                        "what is wrong and what to do (RFC 9457)",
                        "content",
                        object(
                                "application/problem+json",
                                object("schema", reference("schemas/Problem"))));
        return object(
                "schemas", object("Problem", problem, "SparqlResults", results),
                "parameters", object("page", page),
                "responses", object("Problem", error));
    }
}
