package org.w3id.paperkg.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what somebody typed into a search box in the syntax of the text index. Each word is
 * required, and quoted, so that no character has a meaning of its own and the parts of a Korean
 * compound stay together: {@code 강화학습} does not find every 학습. Typed quotes keep words together; a
 * final star finds beginnings.
 */
public final class SearchWords {
    private static final int MOST_WORDS = 32;
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
    private static final Pattern BEGINNING = Pattern.compile("([\\p{L}\\p{N}]+)\\*");

    // A word alone gives the index's analysis too little to tell a final particle from a noun
    private static final Pattern WITH_PARTICLE =
            Pattern.compile("([가-힣]{2,}?)(?:에서|으로|의|은|는|이|가|을|를|에|로|와|과|도)");

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
            String start = beginning.group(1);
            // beginnings are compared as they are, and the index holds lower case
            return either(phrase(start), start.toLowerCase(Locale.ROOT) + "*");
        }
        String noun = withoutParticle(text);
        return noun.equals(text) ? phrase(text) : either(phrase(text), phrase(noun));
    }

    /** A Korean noun without its final particle; other words as they are. */
    public static String withoutParticle(String word) {
        Matcher particle = WITH_PARTICLE.matcher(word);
        return particle.matches() ? particle.group(1) : word;
    }

    private static String either(String one, String other) {
        return "(" + one + " OR " + other + ")";
    }

    // Between quotes, Lucene reads a backslash and a quote only
    private static String phrase(String text) {
        return '"' + text.replace("\\", " ").replace('"', ' ') + '"';
    }
}
