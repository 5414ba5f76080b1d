package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.query.HeaderLines.Item;

/** Makes a {@link QueryHeader} of header lines, and says what is wrong with them. */
final class HeaderReader {
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "([A-Za-z_][A-Za-z0-9_]*)\\s*:\\s*(\\w+)\\s*,\\s*(\\w+)\\s*,\\s*(\\S.*)");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*:\\s*(\\S.*)");

    private final HeaderLines lines;

    private HeaderReader(HeaderLines lines) {
        this.lines = lines;
    }

    /** A file without any header line has {@link QueryHeader#NONE}. */
    static QueryHeader read(HeaderLines lines) {
        return lines.isEmpty() ? QueryHeader.NONE : new HeaderReader(lines).header();
    }

    private QueryHeader header() {
        if (value("summary").isEmpty()) {
            throw lines.error(1, "the header has no 'summary'");
        }
        List<QueryParameter> parameters = parameters();
        return new QueryHeader(
                value("summary"),
                value("description"),
                lines.all("tags").stream().map(Item::value).toList(),
                parameters,
                values("example", parameters),
                values("defaults", parameters),
                view(),
                pagination());
    }

    private String value(String key) {
        return lines.all(key).stream().map(Item::value).findFirst().orElse("");
    }

    private List<QueryParameter> parameters() {
        List<QueryParameter> parameters = new ArrayList<>();
        for (Item item : lines.all("params")) {
            QueryParameter parameter = parameter(item);
            if (parameters.stream().anyMatch(other -> other.name().equals(parameter.name()))) {
                throw lines.error(item.line(), "parameter '" + parameter.name() + "' occurs twice");
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private QueryParameter parameter(Item item) {
        Matcher parts = PARAMETER.matcher(item.value());
        if (!parts.matches()) {
            throw lines.error(
                    item.line(),
                    "'%s' is not 'name: type, required or optional, meaning'"
                            .formatted(item.value()));
        }
        String need = parts.group(3);
        if (!need.equals("required") && !need.equals("optional")) {
            throw lines.error(item.line(), "'" + need + "' must be 'required' or 'optional'");
        }
        ParameterType type =
                ParameterType.ofLabel(parts.group(2))
                        .orElseThrow(
                                () ->
                                        lines.error(
                                                item.line(),
                                                "unknown type '%s'; known are iri, string, words, integer, date"
                                                        .formatted(parts.group(2))));
        return new QueryParameter(parts.group(1), type, need.equals("required"), parts.group(4));
    }

    private Map<String, String> values(String key, List<QueryParameter> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Item item : lines.all(key)) {
            Matcher pair = PAIR.matcher(item.value());
            if (!pair.matches()) {
                throw lines.error(item.line(), "'" + item.value() + "' is not 'name: value'");
            }
            String name = pair.group(1);
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw lines.error(
                        item.line(),
                        "'%s' gives a value to unknown parameter '%s'".formatted(key, name));
            }
            if (values.putIfAbsent(name, pair.group(2)) != null) {
                throw lines.error(
                        item.line(), "'%s' gives two values to '%s'".formatted(key, name));
            }
        }
        return values;
    }

    private QueryView view() {
        return lines.all("view").stream().findFirst().map(this::view).orElse(QueryView.TABLE);
    }

    private QueryView view(Item item) {
        return QueryView.ofLabel(item.value())
                .orElseThrow(
                        () ->
                                lines.error(
                                        item.line(),
                                        "unknown view '%s'; known are table, graph, timeline, bars"
                                                .formatted(item.value())));
    }

    private OptionalInt pagination() {
        return lines.all("pagination").stream().mapToInt(this::rows).findFirst();
    }

    private int rows(Item item) {
        if (!item.value().matches("[1-9][0-9]{0,5}")) {
            throw lines.error(
                    item.line(),
                    "pagination '%s' is not a number of rows from 1 to 999999"
                            .formatted(item.value()));
        }
        return Integer.parseInt(item.value());
    }
}
