package org.w3id.paperkg.topic.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** English spelling variants: case, plural, hyphen or space make no other concept. */
public final class EnglishForm {
    private static final Pattern NO_PLURAL =
            Pattern.compile(".*(?:ss|us|is|as|os|ics)|series|species|news|lens|.*['’]s");

    /** A word with a capital inside is a name, which has no plural: MovieLens. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{Nd}]+\\p{Lu}[\\p{L}\\p{Nd}]*\\p{Ll}s");

    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern SIBILANT = Pattern.compile(".*(?:ch|sh|ss|x|zz)es");
    private static final Pattern ACRONYM_PLURAL =
            Pattern.compile("[\\p{L}\\p{Nd}]*\\p{Lu}[\\p{Lu}\\p{Nd}]s|[\\p{Lu}\\p{Nd}]{2,}s");

    private static final int SHORTEST_CAPITAL_PLURAL = 6;
    private static final char GREEK_ALPHA = 'α';

    /** In the order of their code points; the second sigma is the one at the end of words. */
    private static final List<String> GREEK =
            List.of(
                    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota",
                    "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma",
                    "tau", "upsilon", "phi", "chi", "psi", "omega");

    private EnglishForm() {}

    /** What all spellings of a word have in common; for look-up, not for people. */
    public static String fold(String word) {
        return singular(withoutMarks(word)).toLowerCase(Locale.ROOT);
    }

    /** The folded words of a label, in a row. */
    public static String key(String label) {
        return Phrase.of(label).map(Phrase::key).orElse("");
    }

    private static String withoutMarks(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        if (ascii) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return Normalizer.normalize(MARK.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /** The singular of a word by rule; the word itself when it is none or may not be a plural. */
    public static String singular(String word) {
        // The S of MCTS and SplineGS is no plural, that of MODELS is one
        boolean acronym =
                word.endsWith("S")
                        && (word.length() < SHORTEST_CAPITAL_PLURAL
                                || word.chars().anyMatch(Character::isLowerCase));
        if (acronym || !word.endsWith("s") && !word.endsWith("S")) {
            return word;
        }
        if (ACRONYM_PLURAL.matcher(word).matches()) {
            return word.substring(0, word.length() - 1);
        }
        if (NAME.matcher(word).matches()) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.length() < 4 || !lower.endsWith("s") || NO_PLURAL.matcher(lower).matches()) {
            return word;
        }
        if (lower.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean sibilant = SIBILANT.matcher(lower).matches();
        return word.substring(0, word.length() - (sibilant ? 2 : 1));
    }

    /** ASCII kebab case, Greek letters by their names; empty when nothing is left. */
    public static String slug(String label) {
        return greekByName(withoutMarks(label).toLowerCase(Locale.ROOT))
                .replace("+", " plus")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String greekByName(String text) {
        if (text.chars().allMatch(c -> c < GREEK_ALPHA)) {
            return text;
        }
        StringBuilder named = new StringBuilder();
        text.chars()
                .forEach(
                        c -> {
                            int letter = c - GREEK_ALPHA;
                            if (letter >= 0 && letter < GREEK.size()) {
                                named.append(GREEK.get(letter)).append(' ');
                            } else {
                                named.append((char) c);
                            }
                        });
        return named.toString();
    }
}
