package org.w3id.paperkg.digest.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that lists hold beside names, kept as plain text files beside this class. */
final class NameWords {
    private static final Set<String> NOBODY = Set.copyOf(lines("nobody.txt"));
    private static final Set<String> KOREAN_FAMILY_NAMES =
            Set.copyOf(lines("korean-family-names.txt"));
    private static final Pattern GENERATION =
            Pattern.compile("(?:[Jj][Rr]|[Ss][Rr]|II|III|IV)\\.?|주니어");
    private static final Pattern DEGREE =
            Pattern.compile(
                    "(?:[Pp][Hh]\\.?\\s?D|M\\.?D|M\\.?B\\.?A|[MB]\\.?[Ss][Cc]|[Ee]sq|D\\.?[Pp]hil)\\.?");
    private static final Pattern HANGUL_NAME = Pattern.compile("[가-힣]{2,4}");
    private static final Pattern EAST_ASIAN_NAME = Pattern.compile("[가-힣]{2,4}|\\p{IsHan}{2,4}");
    private static final Pattern THREE_SYLLABLES = Pattern.compile("[가-힣]{3}");

    private NameWords() {}

    /** What stands where a name would, and says that there is none: {@code N/A}. */
    static boolean nobody(String text) {
        return NOBODY.contains(folded(text.strip())) && !text.equals("Na");
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What tells a child from its parent: {@code Jr.}, {@code III}. */
    static boolean generation(String text) {
        return GENERATION.matcher(text.strip()).matches();
    }

    static boolean degree(String text) {
        return DEGREE.matcher(text.strip()).matches();
    }

    /** Whether a text reads like a Korean's name in Hangul, written together. */
    static boolean koreanName(String printed) {
        String text = composed(printed);
        return HANGUL_NAME.matcher(text).matches() && familyNameFirst(text);
    }

    /** The same of a name of three syllables, as nearly all Koreans have. */
    static boolean usualKoreanName(String printed) {
        String text = composed(printed);
        return THREE_SYLLABLES.matcher(text).matches() && familyNameFirst(text);
    }

    /** Whether a text of Hangul or Chinese characters has the length of a name. */
    static boolean asLongAsAName(String printed) {
        return EAST_ASIAN_NAME.matcher(composed(printed)).matches();
    }

    /** Syllables, where macOS writes letters. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean familyNameFirst(String text) {
        return KOREAN_FAMILY_NAMES.contains(text.substring(0, 1))
                || KOREAN_FAMILY_NAMES.contains(text.substring(0, 2));
    }

    private static List<String> lines(String file) {
        try (InputStream in = NameWords.class.getResourceAsStream(file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
