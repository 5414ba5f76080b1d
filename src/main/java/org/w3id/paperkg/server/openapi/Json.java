package org.w3id.paperkg.server.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** Short ways to write JSON down, and what is written down already. */
final class Json {
    private Json() {}

    /**
     * @param members names and values in turn; values are strings, numbers, booleans or JSON
     */
    static JsonObject object(Object... members) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < members.length; i += 2) {
            put(object, (String) members[i], members[i + 1]);
        }
        return object;
    }

    static void put(JsonObject object, String name, Object value) {
        if (value instanceof JsonValue json) {
            object.put(name, json);
        } else if (value instanceof Boolean flag) {
            object.put(name, flag);
        } else if (value instanceof Integer number) {
            object.put(name, number);
        } else {
            object.put(name, value.toString());
        }
    }

    static JsonArray array(List<? extends JsonValue> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    static JsonArray strings(List<String> values) {
        return array(values.stream().map(JsonString::new).toList());
    }

    /** What is written down beside this class. */
    static JsonObject resource(String name) {
        try (InputStream json = Json.class.getResourceAsStream(name)) {
            return JSON.parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + name + "'", e);
        }
    }

    static JsonObject reference(String component) {
        return object("$ref", "#/components/" + component);
    }
}
