package org.w3id.paperkg.digest.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3id.paperkg.digest.entry.DayText;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.source.SourceText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What a page says of itself in YAML between two lines of three dashes, at its very beginning.
 *
 * @param values by key, in lower case, in the order of the page
 * @param lines all of its source, the dashes included
 */
public record FrontMatter(Map<String, Object> values, List<String> lines) {
    private static final int LARGEST = 64 * 1024;

    /** Empty when there is none, or it is no YAML. */
    public static Optional<FrontMatter> of(SourceText source) {
        if (source.size() < 2 || !source.line(0).stripTrailing().equals("---")) {
            return Optional.empty();
        }
        StringBuilder yaml = new StringBuilder();
        for (int line = 1; line < source.size() && yaml.length() < LARGEST; line++) {
            String text = source.line(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                int end = line;
                return read(yaml.toString())
                        .map(values -> new FrontMatter(values, lines(source, end)));
            }
            yaml.append(source.line(line)).append('\n');
        }
        return Optional.empty();
    }

    private static List<String> lines(SourceText source, int last) {
        return IntStream.rangeClosed(0, last).mapToObj(source::line).toList();
    }

    /** The line behind it, from 0. */
    public int end() {
        return lines.size();
    }

    public String line(int line) {
        return lines.get(line);
    }

    private static Optional<Map<String, Object>> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setMaxAliasesForCollections(0);
        try {
            Object read = new Yaml(new SafeConstructor(options)).load(yaml);
            return read instanceof Map<?, ?> map ? Optional.of(byKey(map)) : Optional.empty();
        } catch (YAMLException noYaml) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> byKey(Map<?, ?> read) {
        Map<String, Object> values = new LinkedHashMap<>();
        read.forEach(
                (key, value) -> {
                    if (key != null && value != null) {
                        values.put(key.toString().toLowerCase(Locale.ROOT), value);
                    }
                });
        return values;
    }

    /** A value as a line of text; of a list, its parts as a list is printed. */
    public static String text(Object value) {
        if (value instanceof Collection<?> parts) {
            return parts.stream()
                    .map(part -> part == null ? "null" : quoted(text(part)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> fields) {
            Object name = fields.get("name");
            Object place = fields.get("affiliation");
            String suffix = place == null ? "" : " (" + text(place) + ")";
            return name == null ? "" : text(name) + suffix;
        }
        if (value instanceof Date day) {
            return day.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        return value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The value of the first key that names a field. */
    public Optional<String> of(FieldName field) {
        return values.entrySet().stream()
                .filter(entry -> FieldName.of(entry.getKey()).filter(field::equals).isPresent())
                .map(entry -> text(entry.getValue()))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    public Optional<LocalDate> day() {
        return of(FieldName.DAY).flatMap(DayText::dayIn);
    }
}
