package org.w3id.paperkg.network.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.PaperTopic;

/** What all JSON about the network is made of: people, topics, numbers, lists. */
final class JsonParts {
    private static final int DIGITS = 9;

    private JsonParts() {}

    static JsonObject person(Member member) {
        return named(member.iri(), member.name());
    }

    static JsonObject topic(PaperTopic topic) {
        JsonObject body = named(topic.iri(), topic.label());
        if (!topic.korean().isEmpty()) {
            body.put("korean", topic.korean());
        }
        return body;
    }

    static JsonObject named(String iri, String name) {
        JsonObject body = new JsonObject();
        body.put("iri", iri);
        body.put("name", name);
        return body;
    }

    static JsonValue number(double value) {
        return JsonNumber.value(
                BigDecimal.valueOf(value)
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros());
    }

    static <T> JsonArray array(Collection<T> all, Function<T, ? extends JsonValue> json) {
        JsonArray array = new JsonArray();
        all.forEach(one -> array.add(json.apply(one)));
        return array;
    }
}
