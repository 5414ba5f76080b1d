package org.w3id.paperkg.query;

import java.util.List;
import org.w3id.paperkg.query.HeaderLines.Pair;
import org.w3id.paperkg.query.resource.ResourceIris;

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
            check.parameter(parameters.get(i), lines.pairs("params").get(i).line());
        }
        lines.pairs("example").forEach(check::value);
        lines.pairs("defaults").forEach(check::value);
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
        int line = lines.value("columns").orElseThrow().line();
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

    private void value(Pair given) {
        QueryParameter parameter = canned.header().parameter(given.name()).orElseThrow();
        try {
            new ParameterTerms(ResourceIris.DEFAULT).term(parameter, given.value());
        } catch (BadParameterException e) {
            throw lines.error(given.line(), e.getMessage());
        }
    }
}
