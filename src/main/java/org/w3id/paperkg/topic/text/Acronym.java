package org.w3id.paperkg.topic.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The letter check that joins an acronym with its expansion, after Schwartz and Hearst, "A simple
 * algorithm for identifying abbreviation definitions in biomedical text" (2003).
 */
public final class Acronym {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?=.{2,10}$)[\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}-]*?[\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}]*");

    private Acronym() {}

    /**
     * Whether a word looks like an acronym: a capital first, another capital or digit behind, ten
     * letters at most.
     */
    public static boolean looksLikeOne(String word) {
        return SHAPE.matcher(word).matches() && hasCapitals(word);
    }

    /** Whether a word has two capitals or more, as no ordinary word has: mLLM, CoT. */
    public static boolean hasCapitals(String word) {
        return word.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** The fewest last words of a phrase that spell the acronym; 0 when none do. */
    public static int wordsSpelling(String acronym, List<String> words) {
        String letters = letters(EnglishForm.singular(acronym));
        int longest = Math.min(words.size(), Math.min(letters.length() + 5, letters.length() * 2));
        for (int count = 1; count <= longest; count++) {
            List<String> tail = words.subList(words.size() - count, words.size());
            if (count * 2 >= letters.length() && spells(letters, tail)) {
                return count;
            }
        }
        return 0;
    }

    /** Right to left, each letter in order; the first letter begins the first word. */
    private static boolean spells(String letters, List<String> words) {
        if (letters.isEmpty() || letters(words.get(0)).isEmpty()) {
            return false;
        }
        String phrase = String.join(" ", words).toLowerCase(Locale.ROOT);
        int at = phrase.length();
        for (int i = letters.length() - 1; i > 0; i--) {
            at = phrase.lastIndexOf(letters.charAt(i), at - 1);
            if (at < 1) {
                return false;
            }
        }
        return phrase.charAt(0) == letters.charAt(0) && longerThan(letters, phrase);
    }

    private static boolean longerThan(String letters, String phrase) {
        return letters(phrase).length() > letters.length() + 1;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
