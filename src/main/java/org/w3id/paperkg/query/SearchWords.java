package org.w3id.paperkg.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what somebody typed into a search box in the syntax of the text index. Each word is required, and quoted, so that no
 * character has a meaning of its own and the parts of a Korean compound stay together: {@code 강화학습} does not find every
 * 학습. Typed quotes keep words together; a final star finds beginnings; an English plural finds its singular and the reverse.
 */
final class SearchWords {
    private static final int MOST_WORDS = 32;
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
    private static final Pattern BEGINNING = Pattern.compile("([\\p{L}\\p{N}]+)\\*");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");

    private SearchWords() {}

    /** Empty when nothing is left to search for, or too much. */
    static Optional<String> lucene(String typed) {
        List<String> clauses = new ArrayList<>();
        Matcher word = WORD.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC));
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                clauses.add("+" + clause(text));
            }
        }
        boolean some = !clauses.isEmpty() && clauses.size() <= MOST_WORDS;
        return some ? Optional.of(String.join(" ", clauses)) : Optional.empty();
    }

    private static String clause(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        if (beginning.matches()) {
            return "(" + phrase(beginning.group(1)) + " OR " + beginning.group(1) + "*)";
        }
        if (ENGLISH.matcher(text).matches()) {
            boolean plural = text.endsWith("s");
            String other = plural ? text.substring(0, text.length() - 1) : text + "s";
            return "(" + phrase(text) + " OR " + phrase(other) + ")";
        }
        return phrase(text);
    }

    // Between quotes, Lucene reads a backslash and a quote only
    private static String phrase(String text) {
        return '"' + text.replace("\\", " ").replace('"', ' ') + '"';
    }
}
