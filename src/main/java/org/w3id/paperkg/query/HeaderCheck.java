package org.w3id.paperkg.query;

import org.w3id.paperkg.query.resource.ResourceIris;

import java.util.List;

/**
 * Compares a header with its query: parameters are variables that a value can replace, given values
 * fit their types, and columns are selected.
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
        canned.exampleValues()
                .forEach((name, all) -> all.forEach(one -> check.value("example", name, one)));
        canned.defaults().forEach((name, value) -> check.value("defaults", name, value));
        canned.columns().values().forEach(check::column);
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

    private void column(String name) {
        int line = lines.all("columns").get(0).line();
        if (!canned.query().isSelectType()) {
            throw lines.error(
                    line,
                    "'columns' are those of a SELECT, and this query has none; leave them out");
        }
        List<String> selected = canned.query().getResultVars();
        if (!selected.contains(name)) {
            throw lines.error(
                    line,
                    "'columns' names ?%s, which the query does not select; it selects %s"
                            .formatted(name, "?" + String.join(" ?", selected)));
        }
    }

    private void value(String key, String name, String value) {
        QueryParameter parameter = canned.header().parameter(name).orElseThrow();
        try {
            new ParameterReader(ResourceIris.DEFAULT).term(parameter, value);
        } catch (BadParameterException e) {
            int line =
                    lines.all(key).stream()
                            .filter(item -> item.value().startsWith(name))
                            .filter(item -> item.value().endsWith(value))
                            .findFirst()
                            .orElseThrow()
                            .line();
            throw lines.error(line, e.getMessage());
        }
    }
}
