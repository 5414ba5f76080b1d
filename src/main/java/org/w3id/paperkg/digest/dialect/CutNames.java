package org.w3id.paperkg.digest.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand without a word that says so, and can be nothing else because they end with "et
 * al." or a number of people: {@code Ann Poe et al.}, {@code 김하나 외 3명}
 *
 * @param names with the mark
 * @param end where what follows begins
 */
record CutNames(String names, int end) {
    private static final int LONGEST = 1_000;
    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,25}|d[aei]|del|der|den|la|le|v[ao]n|bin|ter)";
    private static final String NAME = WORD + "(?:\\s" + WORD + "){1,4}";
    // names of other scripts look like any word, so that a number of people must follow
    private static final String OTHER_NAME = "(?:\\p{IsHan}{2,4}|[가-힣]{2,4})";
    private static final String COMMA = "\\s?[,，、;；&]\\s?(?:and\\s)?";
    private static final Pattern LIST =
            Pattern.compile(
                    "^[*_(]*("
                            + NAME
                            + ("(?:" + COMMA + NAME + "){0,30}[,，]?\\s?et\\.?\\s?al\\b\\.?|")
                            + OTHER_NAME
                            + ("(?:" + COMMA + OTHER_NAME + "){0,30}")
                            + "\\s?(?:等\\s?\\d*\\s?人|외\\s?\\d+\\s?[명인]))[*_)]*[,.]?");

    /** Empty when a text does not begin with such names. */
    static Optional<CutNames> at(String text) {
        Matcher list = LIST.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return list.find()
                ? Optional.of(new CutNames(list.group(1), list.end()))
                : Optional.empty();
    }
}
