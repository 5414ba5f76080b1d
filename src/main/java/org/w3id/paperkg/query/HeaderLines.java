package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code #+} lines of a query file by their keys, in the subset of YAML that grlc's users
 * write: {@code key: value}, {@code - item} below a key, and indented lines that continue a value.
 */
final class HeaderLines {
    static final String MARK = "#+";

    private static final Set<String> LISTS =
            Set.of("tags", "params", "params-ko", "example", "defaults");
    private static final Set<String> VALUES =
            Set.of(
                    "summary",
                    "summary-ko",
                    "description",
                    "description-ko",
                    "view",
                    "columns",
                    "pagination");
    // grlc reads these; whatever they say, it holds there and not here
    private static final Set<String> OF_GRLC =
            Set.of(
                    "endpoint",
                    "endpoint_in_url",
                    "method",
                    "enumerate",
                    "transform",
                    "licence",
                    "mime",
                    "auth");
    private static final Pattern KEY =
            Pattern.compile("([A-Za-z]+(?:[-_][A-Za-z]+)*):(?:\\s+(.*))?");

    /** A value with its place. */
    record Item(int line, String value) {}

    private final String file;
    private final Map<String, List<Item>> itemsByKey = new LinkedHashMap<>();
    private String key = "";
    private boolean passing;

    private HeaderLines(String file) {
        this.file = file;
    }

    static HeaderLines read(String file, String text) {
        HeaderLines header = new HeaderLines(file);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripTrailing();
            if (line.startsWith(MARK)) {
                header.add(i + 1, line.substring(MARK.length()));
            }
        }
        return header;
    }

    private void add(int line, String content) {
        String value = content.strip();
        boolean indented = content.startsWith("  ");
        Matcher keyed = KEY.matcher(value);
        boolean below = indented || value.startsWith("- ");
        if (value.isEmpty() || passing && below) {
            return;
        }
        if (value.startsWith("- ")) {
            items(line, "an item").add(new Item(line, value.substring(2).strip()));
        } else if (indented) {
            continueLast(line, value);
        } else if (keyed.matches()) {
            start(line, keyed.group(1), keyed.group(2) == null ? "" : keyed.group(2).strip());
        } else {
            throw error(line, "'" + value + "' is neither 'key: value' nor '- item'");
        }
    }

    private void start(int line, String name, String value) {
        passing = OF_GRLC.contains(name);
        if (passing) {
            return;
        }
        if (!LISTS.contains(name) && !VALUES.contains(name)) {
            throw error(
                    line,
                    "unknown key '%s'; known are summary, description, tags, params, example, defaults, view, columns, pagination, and in Korean summary-ko, description-ko, params-ko"
                            .formatted(name));
        }
        if (itemsByKey.containsKey(name)) {
            throw error(line, "key '" + name + "' occurs twice");
        }
        key = name;
        List<Item> items = new ArrayList<>();
        if (LISTS.contains(name) && !value.isEmpty()) {
            throw error(line, "'" + name + "' takes a list: write '- item' lines below it");
        }
        if (VALUES.contains(name)) {
            items.add(new Item(line, value));
        }
        itemsByKey.put(name, items);
    }

    private void continueLast(int line, String value) {
        List<Item> items = itemsByKey.getOrDefault(key, List.of());
        if (items.isEmpty()) {
            throw error(line, "'" + value + "' continues nothing");
        }
        Item last = items.get(items.size() - 1);
        items.set(items.size() - 1, new Item(last.line(), (last.value() + " " + value).strip()));
    }

    private List<Item> items(int line, String what) {
        if (!LISTS.contains(key)) {
            throw error(line, what + " stands below no list");
        }
        return itemsByKey.get(key);
    }

    boolean isEmpty() {
        return itemsByKey.isEmpty();
    }

    List<Item> all(String name) {
        return List.copyOf(itemsByKey.getOrDefault(name, List.of()));
    }

    QueryFileException error(int line, String reason) {
        return new QueryFileException(file, line, reason);
    }
}
