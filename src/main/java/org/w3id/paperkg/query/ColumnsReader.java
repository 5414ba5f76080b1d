package org.w3id.paperkg.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.HeaderLines.Item;

/** Reads which columns a picture is drawn from: {@code label=?topic value=?growth}. */
final class ColumnsReader {
    private static final Pattern PART = Pattern.compile("([a-z]+)=[?$]([^\\s?$=]+)");

    private final HeaderLines lines;
    private final QueryView view;

    ColumnsReader(HeaderLines lines, QueryView view) {
        this.lines = lines;
        this.view = view;
    }

    Map<ColumnRole, String> read(Item item) {
        if (view.roles().isEmpty()) {
            throw lines.error(
                    item.line(),
                    "'columns' are for a picture, and the view '%s' has none; add 'view: bars', timeline or graph, or leave the columns out"
                            .formatted(view.label()));
        }
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        for (String part : item.value().split("\\s+")) {
            Matcher parts = PART.matcher(part);
            if (!parts.matches()) {
                throw lines.error(
                        item.line(),
                        "'%s' is not 'role=?column'; write columns like '%s'"
                                .formatted(part, example()));
            }
            ColumnRole role = role(parts.group(1), item.line());
            if (columns.put(role, parts.group(2)) != null) {
                throw lines.error(item.line(), "'columns' gives two to '" + role.label() + "'");
            }
        }
        return columns;
    }

    private ColumnRole role(String name, int line) {
        return view.roles().stream()
                .filter(role -> role.label().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                lines.error(
                                        line,
                                        "unknown role '%s'; the view '%s' takes %s"
                                                .formatted(name, view.label(), roles())));
    }

    private String roles() {
        return view.roles().stream().map(ColumnRole::label).collect(Collectors.joining(", "));
    }

    private String example() {
        return view.roles().stream()
                .map(role -> role.label() + "=?" + role.label())
                .collect(Collectors.joining(" "));
    }
}
