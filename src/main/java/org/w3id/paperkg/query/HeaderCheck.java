package org.w3id.paperkg.query;

import java.util.List;
import java.util.Map;
import org.w3id.paperkg.query.HeaderLines.Item;

/**
 * Compares a header with its query: parameters are variables that a value can replace, and given
 * values fit their types.
 */
final class HeaderCheck {
    private final CannedQuery canned;
    private final HeaderLines lines;

    private HeaderCheck(CannedQuery canned, HeaderLines lines) {
        this.canned = canned;
        this.lines = lines;
    }

    static void check(CannedQuery canned, HeaderLines lines) {
        HeaderCheck check = new HeaderCheck(canned, lines);
        List<QueryParameter> parameters = canned.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            check.parameter(parameters.get(i), lines.all("params").get(i).line());
        }
        check.values("example", canned.example());
        check.values("defaults", canned.defaults());
    }

    private void parameter(QueryParameter parameter, int line) {
        String name = parameter.name();
        if (!QueryText.mentions(canned.query(), name)) {
            throw lines.error(line, "parameter '" + name + "' is no variable of the query");
        }
        if (!QueryText.substitutable(canned.query(), name)) {
            throw lines.error(
                    line,
                    "parameter '%s' is set by the query itself (AS or VALUES), so it cannot be given"
                            .formatted(name));
        }
        if (parameter.required() && canned.defaults().containsKey(name)) {
            throw lines.error(line, "parameter '" + name + "' has a default, so it is optional");
        }
    }

    private void values(String key, Map<String, String> values) {
        List<Item> items = lines.all(key);
        ParameterReader reader = new ParameterReader(ResourceIris.DEFAULT);
        for (Map.Entry<String, String> value : values.entrySet()) {
            QueryParameter parameter = canned.header().parameter(value.getKey()).orElseThrow();
            try {
                reader.term(parameter, value.getValue());
            } catch (BadParameterException e) {
                int line =
                        items.stream()
                                .filter(item -> item.value().startsWith(value.getKey()))
                                .findFirst()
                                .orElseThrow()
                                .line();
                throw lines.error(line, e.getMessage());
            }
        }
    }
}
