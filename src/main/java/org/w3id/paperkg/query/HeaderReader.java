package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.query.HeaderLines.Item;

/** Makes a {@link QueryHeader} of header lines, and says what is wrong with them. */
final class HeaderReader {
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "([A-Za-z_][A-Za-z0-9_]*)\\s*:\\s*([\\w|]+)\\s*,\\s*(\\w+)(\\s+many)?\\s*,\\s*(\\S.*)");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*:\\s*(\\S.*)");

    private static final String KOREAN = "-ko";
    private static final Set<String> RESERVED = Set.of("page", "limit", "lang");

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
        List<QueryParameter> parameters = inKorean(parameters());
        return new QueryHeader(
                bilingual("summary"),
                bilingual("description"),
                lines.all("tags").stream().map(Item::value).toList(),
                parameters,
                values("example", parameters),
                defaults(parameters),
                view(),
                columns(),
                pagination());
    }

    private BilingualText bilingual(String key) {
        return new BilingualText(value(key), value(key + KOREAN));
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

    private List<QueryParameter> inKorean(List<QueryParameter> parameters) {
        Map<String, List<String>> meanings = values("params" + KOREAN, parameters);
        return parameters.stream()
                .map(one -> one.inKorean(meanings.getOrDefault(one.name(), List.of("")).get(0)))
                .toList();
    }

    private QueryParameter parameter(Item item) {
        Matcher parts = PARAMETER.matcher(item.value());
        if (!parts.matches()) {
            throw lines.error(
                    item.line(),
                    "'%s' is not 'name: type, required or optional, meaning'; 'required many' and 'optional many' take several values"
                            .formatted(item.value()));
        }
        String need = parts.group(3);
        if (!need.equals("required") && !need.equals("optional")) {
            throw lines.error(item.line(), "'" + need + "' must be 'required' or 'optional'");
        }
        List<String> choices =
                parts.group(2).contains("|") ? List.of(parts.group(2).split("\\|")) : List.of();
        ParameterType type =
                ParameterType.ofLabel(choices.isEmpty() ? parts.group(2) : "string")
                        .orElseThrow(
                                () ->
                                        lines.error(
                                                item.line(),
                                                "unknown type '%s'; known are iri, string, words, integer, date, and choices with a bar between"
                                                        .formatted(parts.group(2))));
        if (RESERVED.contains(parts.group(1))) {
            throw lines.error(
                    item.line(),
                    "a parameter cannot be called '%s', which chooses the page or its language"
                            .formatted(parts.group(1)));
        }
        return new QueryParameter(
                parts.group(1),
                type,
                choices,
                need.equals("required"),
                parts.group(4) != null,
                BilingualText.english(parts.group(5)));
    }

    private Map<String, String> defaults(List<QueryParameter> parameters) {
        Map<String, String> defaults = new LinkedHashMap<>();
        values("defaults", parameters).forEach((name, all) -> defaults.put(name, all.get(0)));
        return defaults;
    }

    private Map<String, List<String>> values(String key, List<QueryParameter> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Item item : lines.all(key)) {
            Matcher pair = PAIR.matcher(item.value());
            if (!pair.matches()) {
                throw lines.error(item.line(), "'" + item.value() + "' is not 'name: value'");
            }
            String name = pair.group(1);
            QueryParameter parameter =
                    parameters.stream()
                            .filter(known -> known.name().equals(name))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            lines.error(
                                                    item.line(),
                                                    "'%s' gives a value to unknown parameter '%s'"
                                                            .formatted(key, name)));
            List<String> all = values.computeIfAbsent(name, first -> new ArrayList<>());
            all.add(pair.group(2));
            if (all.size() > 1 && !(parameter.many() && key.equals("example"))) {
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

    private Map<ColumnRole, String> columns() {
        return lines.all("columns").stream()
                .findFirst()
                .map(new ColumnsReader(lines, view())::read)
                .orElse(Map.of());
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
