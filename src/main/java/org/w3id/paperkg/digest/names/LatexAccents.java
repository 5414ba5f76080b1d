package org.w3id.paperkg.digest.names;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes what LaTeX writes for letters beyond ASCII: {@code Bj{\"o}rn}, {@code Andr\'e}, {@code
 * Nguy\~{\^e}n}. Each accent becomes the combining character that Unicode has for it, and composes.
 * The parser of jbibtex, tried first, loses half of them (cedilla, breve, ogonek, dotless i).
 *
 * @see <a href="https://www.latex-project.org/help/documentation/encguide.pdf">LaTeX font
 *     encodings, table of accents</a>
 */
final class LatexAccents {
    private static final Map<String, String> COMBINING =
            Map.ofEntries(
                    Map.entry("`", "\u0300"),
                    Map.entry("'", "\u0301"),
                    Map.entry("^", "\u0302"),
                    Map.entry("~", "\u0303"),
                    Map.entry("=", "\u0304"),
                    Map.entry("u", "\u0306"),
                    Map.entry(".", "\u0307"),
                    Map.entry("\"", "\u0308"),
                    Map.entry("h", "\u0309"),
                    Map.entry("r", "\u030A"),
                    Map.entry("H", "\u030B"),
                    Map.entry("v", "\u030C"),
                    Map.entry("d", "\u0323"),
                    Map.entry("c", "\u0327"),
                    Map.entry("k", "\u0328"),
                    Map.entry("b", "\u0331"));
    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("i", "ı"),
                    Map.entry("j", "ȷ"),
                    Map.entry("o", "ø"),
                    Map.entry("O", "Ø"),
                    Map.entry("l", "ł"),
                    Map.entry("L", "Ł"),
                    Map.entry("ss", "ß"),
                    Map.entry("ae", "æ"),
                    Map.entry("AE", "Æ"),
                    Map.entry("oe", "œ"),
                    Map.entry("OE", "Œ"),
                    Map.entry("aa", "å"),
                    Map.entry("AA", "Å"),
                    Map.entry("dh", "ð"),
                    Map.entry("DH", "Ð"),
                    Map.entry("dj", "đ"),
                    Map.entry("DJ", "Đ"),
                    Map.entry("th", "þ"),
                    Map.entry("TH", "Þ"));
    private static final Pattern LETTER =
            Pattern.compile(
                    "\\\\(ss|AE|ae|OE|oe|AA|aa|DH|dh|DJ|dj|TH|th|[ijoOlL])(?![A-Za-z])(?:\\{\\}|\\s)?");
    // from the inside out: the letter may have an accent already
    private static final Pattern ACCENT =
            Pattern.compile(
                    "\\\\(?:([`'^~=.\"])\\s?|([uhrHvdckb])(?:\\s|(?=\\{)))"
                            + "(?:\\{(\\p{L}\\p{M}*)\\}|(\\p{L}\\p{M}*))");
    private static final Pattern BRACED = Pattern.compile("\\{(\\p{L}\\p{M}*)\\}");
    private static final Pattern COMMAND = Pattern.compile("\\\\[a-zA-Z]+\\s*\\{([^{}]*)\\}");
    private static final int DEEPEST = 5;

    private LatexAccents() {}

    /** The text with letters in the place of commands; braces around words go. */
    static String decoded(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('{') < 0) {
            return text;
        }
        String read = text;
        for (int i = 0; i < DEEPEST; i++) {
            read = BRACED.matcher(accents(letters(read))).replaceAll("$1");
        }
        read = COMMAND.matcher(read).replaceAll("$1");
        return Normalizer.normalize(
                read.replaceAll("\\\\([&_%#$])", "$1").replaceAll("[{}]", ""), Normalizer.Form.NFC);
    }

    private static String letters(String text) {
        return LETTER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(LETTERS.get(found.group(1))));
    }

    private static String accents(String text) {
        return ACCENT.matcher(text)
                .replaceAll(
                        found -> {
                            String accent = found.group(found.group(1) == null ? 2 : 1);
                            String letter = found.group(found.group(3) == null ? 4 : 3);
                            return Matcher.quoteReplacement(
                                    Normalizer.normalize(
                                            undotted(letter) + COMBINING.get(accent),
                                            Normalizer.Form.NFC));
                        });
    }

    // an accent stands in the place of the dot
    private static String undotted(String letter) {
        return letter.equals("ı") ? "i" : letter.equals("ȷ") ? "j" : letter;
    }
}
