package org.w3id.paperkg.server.openapi;

import static org.w3id.paperkg.server.openapi.Json.object;
import static org.w3id.paperkg.server.openapi.Json.put;
import static org.w3id.paperkg.server.openapi.Json.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.paperkg.query.CannedQuery;

/**
 * The canned queries as operations, described from their headers.
 *
 * @param mediaTypes that a query's answer comes in
 * @param mostRows of one page
 */
public record QueryOperations(Function<CannedQuery, List<String>> mediaTypes, int mostRows) {
    JsonObject describe(CannedQuery canned) {
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
                        "responses", object("200", answer(mediaTypes.apply(canned))));
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

    private static JsonObject answer(List<String> mediaTypes) {
        JsonObject content = new JsonObject();
        for (String type : mediaTypes) {
            content.put(
                    type,
                    type.equals("application/sparql-results+json")
                            ? object("schema", reference("schemas/SparqlResults"))
                            : new JsonObject());
        }
        return object("description", "the answer", "content", content);
    }
}
