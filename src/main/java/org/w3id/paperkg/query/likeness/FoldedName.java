package org.w3id.paperkg.query.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name as it is compared: without case, accents and punctuation. Rougher than the
 * folding that makes authors, since it only has to find them.
 *
 * @param words in their order
 */
public record FoldedName(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼʻ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    // letters that Unicode does not decompose, and their nearest in ASCII
    private static final String UNDECOMPOSED = "øđðħłŧıə";
    private static final String NEAREST = "oddhltie";

    public FoldedName {
        words = List.copyOf(words);
    }

    public static FoldedName of(String name) {
        return name.chars().allMatch(letter -> letter < 0x80) ? ofAscii(name) : ofAny(name);
    }

    /** Most names of tens of thousands are in ASCII, where nothing decomposes. */
    private static FoldedName ofAscii(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char letter = i < name.length() ? name.charAt(i) : ' ';
            if (Character.isLetterOrDigit(letter)) {
                word.append(Character.toLowerCase(letter));
            } else if (letter != '\'' && letter != '`' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return new FoldedName(words);
    }

    static FoldedName ofAny(String name) {
        String lower =
                Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String latin = bare.replace("æ", "ae").replace("œ", "oe").replace("þ", "th");
        for (int i = 0; i < UNDECOMPOSED.length(); i++) {
            latin = latin.replace(UNDECOMPOSED.charAt(i), NEAREST.charAt(i));
        }
        String joined =
                APOSTROPHES
                        .matcher(Normalizer.normalize(latin, Normalizer.Form.NFC))
                        .replaceAll("");
        String spaced = BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
        return new FoldedName(spaced.isEmpty() ? List.of() : List.of(spaced.split(" ")));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it is of a script whose names have gaps, unlike Hangul, Han and Kana. */
    static boolean isOfWordsWithGaps(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA, COMMON -> false;
            default -> true;
        };
    }

    /** The words without anything between them. */
    public String run() {
        return String.join("", words);
    }
}
