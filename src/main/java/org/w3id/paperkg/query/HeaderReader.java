package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.w3id.paperkg.query.HeaderLines.Item;
import org.w3id.paperkg.query.HeaderLines.Pair;

/** Makes a {@link QueryHeader} of header lines, and says what is wrong with them. */
final class HeaderReader {
    private static final String KOREAN = "-ko";

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
        List<QueryParameter> parameters = inKorean(new ParameterDeclarations(lines).read());
        return new QueryHeader(
                bilingual("summary"),
                bilingual("description"),
                lines.items("tags").stream().map(Item::value).toList(),
                parameters,
                example(parameters),
                valueByName("defaults", parameters),
                view(),
                columns(),
                pagination());
    }

    private BilingualText bilingual(String key) {
        return new BilingualText(value(key), value(key + KOREAN));
    }

    private String value(String key) {
        return lines.value(key).map(Item::value).orElse("");
    }

    private List<QueryParameter> inKorean(List<QueryParameter> parameters) {
        Map<String, String> meanings = valueByName("params" + KOREAN, parameters);
        return parameters.stream()
                .map(one -> one.inKorean(meanings.getOrDefault(one.name(), "")))
                .toList();
    }

    private Map<String, String> valueByName(String key, List<QueryParameter> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Pair pair : lines.pairs(key)) {
            parameter(key, pair, parameters);
            if (values.put(pair.name(), pair.value()) != null) {
                throw twice(key, pair);
            }
        }
        return values;
    }

    private Map<String, List<String>> example(List<QueryParameter> parameters) {
        String key = "example";
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Pair pair : lines.pairs(key)) {
            boolean many = parameter(key, pair, parameters).many();
            List<String> all = values.computeIfAbsent(pair.name(), first -> new ArrayList<>());
            all.add(pair.value());
            if (all.size() > 1 && !many) {
                throw twice(key, pair);
            }
        }
        return values;
    }

    private QueryParameter parameter(String key, Pair pair, List<QueryParameter> parameters) {
        return parameters.stream()
                .filter(known -> known.name().equals(pair.name()))
                .findFirst()
                .orElseThrow(
                        () ->
                                lines.error(
                                        pair.line(),
                                        "'%s' gives a value to unknown parameter '%s'"
                                                .formatted(key, pair.name())));
    }

    private QueryFileException twice(String key, Pair pair) {
        return lines.error(
                pair.line(), "'%s' gives two values to '%s'".formatted(key, pair.name()));
    }

    private QueryView view() {
        return lines.value("view").map(this::view).orElse(QueryView.TABLE);
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
        return lines.value("columns").map(new ColumnsReader(lines, view())::read).orElse(Map.of());
    }

    private OptionalInt pagination() {
        return lines.value("pagination").stream().mapToInt(this::rows).findFirst();
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
