package org.w3id.paperkg.digest.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The addresses that a file defines apart from its text: {@code [1]: https://arxiv.org/abs/…}.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#link-reference-definitions">CommonMark 4.7</a>
 */
public final class LinkDefinitions {
    private static final Pattern DEFINITION =
            Pattern.compile(
                    " {0,3}\\[([^\\[\\]]{1,999})\\]:\\s*<?([^\\s<>]+)>?"
                            + "(?:\\s+(?:\"[^\"]*\"|'[^']*'|\\([^)]*\\)))?\\s*");

    /**
     * Where an address stands.
     *
     * @param line from 0
     */
    public record Definition(String url, int line) {}

    private final Map<String, Definition> byLabel = new HashMap<>();

    private LinkDefinitions() {}

    /** Those of a file; of two with one label the first holds. */
    public static LinkDefinitions of(SourceText source) {
        LinkDefinitions found = new LinkDefinitions();
        for (int line = 0; line < source.size(); line++) {
            Matcher definition = DEFINITION.matcher(source.line(line));
            if (source.line(line).contains("]:") && definition.matches()) {
                found.byLabel.putIfAbsent(
                        folded(definition.group(1)), new Definition(definition.group(2), line));
            }
        }
        return found;
    }

    /** What a label stands for; case and runs of spaces do not count. */
    public Optional<Definition> of(String label) {
        return Optional.ofNullable(byLabel.get(folded(label)));
    }

    /** The lines that define an address. */
    public IntStream lines(String url) {
        return byLabel.values().stream()
                .filter(found -> found.url().equals(url))
                .mapToInt(Definition::line);
    }

    private static String folded(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
