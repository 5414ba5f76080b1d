package org.w3id.paperkg.digest.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a field of an entry, or a column of a table, tells; in English, Korean, Chinese and
 * Japanese. The words stand in a text file beside this class.
 */
public enum FieldName {
    AUTHORS,
    VOTES,
    LINK,
    DAY,
    TITLE,
    SUMMARY;

    private static final Pattern DECORATION =
            Pattern.compile("[\\s*_`~:：【】\\[\\]\"'\\p{So}\\p{Sk}\\p{Cf}\\uFE0F]+");
    private static final Map<String, FieldName> NAMES = read();

    /** The field that a word names; case, spaces, emphasis and pictures do not count. */
    public static Optional<FieldName> of(String printed) {
        String compatible = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        String word = DECORATION.matcher(compatible).replaceAll("").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(NAMES.get(word));
    }

    private static Map<String, FieldName> read() {
        Map<String, FieldName> names = new HashMap<>();
        try (InputStream in = FieldName.class.getResourceAsStream("field-names.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(line -> add(names, line[0], line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("field-names.txt cannot be read", e);
        }
        return Map.copyOf(names);
    }

    private static void add(Map<String, FieldName> names, String field, String words) {
        for (String word : words.split(" ")) {
            names.put(
                    Normalizer.normalize(word, Normalizer.Form.NFKC),
                    valueOf(field.toUpperCase(Locale.ROOT)));
        }
    }
}
