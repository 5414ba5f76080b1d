package org.w3id.paperkg.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds a name so that the ways it is typed fall together: compatibility forms, case, punctuation,
 * invisible characters and the diacritics of Latin, Greek and Cyrillic letters are ignored. {@code
 * Börje F. Karlsson} and {@code borje f karlsson} both give {@code borje-f-karlsson}. Does not
 * depend on the locale.
 */
public final class NameFolding {
    // letters that Unicode does not decompose, written as their bearers write them in ASCII
    private static final Map<Integer, String> UNDECOMPOSED =
            Map.ofEntries(
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ŧ', "t"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ə', "e"));
    // elsewhere marks are letters: the voice marks of kana, the vowels of Devanagari
    private static final Pattern MARKS =
            Pattern.compile(
                    "(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])\\p{Mn}+"
                            // what is left of an accent that stands alone
                            + "|(?<![\\p{L}\\p{M}])\\p{M}+");
    // format characters and fillers, which no reader sees
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0]+");
    // an apostrophe stands inside a word: O'Brien, D’Amour
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼʻ]");
    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private NameFolding() {}

    /**
     * The folded name, words joined by hyphens. A name without any letter or digit gives its code
     * points, so that the result is never empty.
     */
    public static String slug(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? codePoints(name) : String.join("-", words);
    }

    /**
     * The words of the folded name; letters beyond Latin are kept. Empty for a name without any
     * letter or digit.
     */
    public static List<String> words(String name) {
        return name.chars().allMatch(letter -> letter < 0x80) ? ofAscii(name) : ofAny(name);
    }

    /** Most names of tens of thousands are in ASCII, where nothing decomposes. */
    private static List<String> ofAscii(String name) {
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
        return words;
    }

    static List<String> ofAny(String name) {
        // upper case first: ß and SS fall together as Unicode case folding has it
        String folded =
                Normalizer.normalize(INVISIBLE.matcher(name).replaceAll(""), Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
        String latin =
                bare.codePoints()
                        .mapToObj(c -> UNDECOMPOSED.getOrDefault(c, Character.toString(c)))
                        .collect(Collectors.joining());
        String joined =
                APOSTROPHES
                        .matcher(Normalizer.normalize(latin, Normalizer.Form.NFC))
                        .replaceAll("");
        return NOT_IN_A_WORD.splitAsStream(joined).filter(word -> !word.isEmpty()).toList();
    }

    private static String codePoints(String name) {
        return name.codePoints()
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("-", "u-", ""));
    }
}
