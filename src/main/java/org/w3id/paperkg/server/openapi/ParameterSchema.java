package org.w3id.paperkg.server.openapi;

import static org.w3id.paperkg.server.openapi.Json.object;
import static org.w3id.paperkg.server.openapi.Json.put;

import java.util.List;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.ParameterType;
import org.w3id.paperkg.query.QueryParameter;

/** A parameter of a canned query, as OpenAPI describes it. */
final class ParameterSchema {
    private ParameterSchema() {}

    static JsonObject of(CannedQuery canned, QueryParameter parameter) {
        JsonObject schema = schema(canned, parameter);
        JsonObject described =
                object(
                        "name", parameter.name(),
                        "in", "query",
                        "required", parameter.required(),
                        "description", parameter.meaning().english(),
                        "schema", schema);
        if (parameter.many()) {
            put(described, "schema", object("type", "array", "items", schema));
            put(described, "style", "form");
            put(described, "explode", true);
        }
        List<JsonValue> examples =
                canned.exampleValues().getOrDefault(parameter.name(), List.of()).stream()
                        .map(one -> value(parameter.type(), one))
                        .toList();
        if (!examples.isEmpty()) {
            put(described, "example", parameter.many() ? Json.array(examples) : examples.get(0));
        }
        return described;
    }

    private static JsonObject schema(CannedQuery canned, QueryParameter parameter) {
        JsonObject schema = type(parameter.type());
        if (!parameter.choices().isEmpty()) {
            put(schema, "enum", Json.strings(parameter.choices()));
        }
        String usual = canned.defaults().get(parameter.name());
        if (usual != null) {
            put(schema, "default", value(parameter.type(), usual));
        }
        return schema;
    }

    // names and ids of resources are taken, too, so an IRI is no format that must hold
    private static JsonObject type(ParameterType type) {
        return switch (type) {
            case INTEGER -> object("type", "integer");
            case DATE -> object("type", "string", "format", "date");
            case IRI, STRING, WORDS -> object("type", "string");
        };
    }

    private static JsonValue value(ParameterType type, String written) {
        return type == ParameterType.INTEGER
                ? JsonNumber.value(Long.parseLong(written))
                : new JsonString(written);
    }
}
