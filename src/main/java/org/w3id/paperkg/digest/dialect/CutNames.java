package org.w3id.paperkg.digest.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand without a word that says so, and can be nothing else because they end with "et
 * al.": {@code Ann Poe et al.}
 *
 * @param names with the mark
 * @param end where what follows begins
 */
record CutNames(String names, int end) {
    private static final int LONGEST = 1_000;
    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,25}|d[aei]|del|der|den|la|le|v[ao]n|bin|ter)";
    private static final String NAME =
            "(?:" + WORD + "(?:\\s" + WORD + "){1,4}|[\\p{IsHan}]{2,4}|[가-힣]{2,4})";
    private static final Pattern LIST =
            Pattern.compile(
                    "^[*_(]*("
                            + NAME
                            + "(?:\\s?[,，、;；&]\\s?(?:and\\s)?"
                            + NAME
                            + "){0,30}"
                            + "[,，、]?\\s?(?:et\\.?\\s?al\\b\\.?|等人?|외(?:\\s?\\d+\\s?[명인])?(?=[\\s,.)]|$)))[*_)]*[,.]?");

    /** Empty when a text does not begin with such names. */
    static Optional<CutNames> at(String text) {
        Matcher list = LIST.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return list.find()
                ? Optional.of(new CutNames(list.group(1), list.end()))
                : Optional.empty();
    }
}
