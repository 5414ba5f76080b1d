package org.w3id.paperkg.server.openapi;

import static org.w3id.paperkg.server.openapi.Json.object;
import static org.w3id.paperkg.server.openapi.Json.put;

import java.util.List;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A parameter of an address that is no canned query, as OpenAPI describes it.
 *
 * @param place {@code path} or {@code query}
 * @param example a value with which the address answers; empty for what may be left out
 */
record RouteParameter(
        String name,
        String place,
        boolean required,
        String meaning,
        JsonObject schema,
        String example) {
    static RouteParameter path(String name, String meaning, String example) {
        return new RouteParameter(name, "path", true, meaning, text(), example);
    }

    static RouteParameter required(String name, String meaning, String example) {
        return new RouteParameter(name, "query", true, meaning, text(), example);
    }

    static RouteParameter oneOf(
            String name, boolean required, String meaning, List<String> values) {
        JsonObject choice = text();
        put(choice, "enum", Json.strings(values));
        return new RouteParameter(name, "query", required, meaning, choice, values.get(0));
    }

    static RouteParameter optional(String name, String meaning) {
        return new RouteParameter(name, "query", false, meaning, text(), "");
    }

    static RouteParameter optional(String name, String meaning, String example) {
        return new RouteParameter(name, "query", false, meaning, text(), example);
    }

    static RouteParameter day(String name, String meaning) {
        JsonObject date = object("type", "string", "format", "date");
        return new RouteParameter(name, "query", false, meaning, date, "");
    }

    /** A whole number, with a default unless it depends on the build. */
    static RouteParameter number(String name, String meaning, int least) {
        JsonObject number = object("type", "integer", "minimum", least);
        return new RouteParameter(name, "query", false, meaning, number, "");
    }

    static RouteParameter number(String name, String meaning, int usual, int most) {
        JsonObject number =
                object("type", "integer", "minimum", 1, "maximum", most, "default", usual);
        return new RouteParameter(name, "query", false, meaning, number, "");
    }

    static RouteParameter flag(String name, String meaning) {
        JsonObject flag = object("type", "boolean", "default", false);
        return new RouteParameter(name, "query", false, meaning, flag, "");
    }

    /** The same, but it may be given several times. */
    RouteParameter repeated() {
        JsonObject list = object("type", "array", "items", schema);
        return new RouteParameter(name, place, required, meaning, list, example);
    }

    JsonObject json() {
        JsonObject described =
                object(
                        "name", name,
                        "in", place,
                        "required", required,
                        "description", meaning,
                        "schema", schema);
        boolean repeated = schema.getString("type").equals("array");
        if (repeated) {
            put(described, "style", "form");
            put(described, "explode", true);
        }
        if (!example.isEmpty()) {
            put(described, "example", repeated ? Json.strings(List.of(example)) : example);
        }
        return described;
    }

    private static JsonObject text() {
        return object("type", "string");
    }
}
