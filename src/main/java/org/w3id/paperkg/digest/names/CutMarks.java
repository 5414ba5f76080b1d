package org.w3id.paperkg.digest.names;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what says that a list of names goes on elsewhere: {@code et al.}, {@code and 5 others},
 * {@code +3}, dots, {@code 외 3명}, {@code 등}, {@code 等}, {@code ほか}.
 */
final class CutMarks {
    private static final String OTHERS =
            "(?:others?|other\\s+(?:co-?)?(?:authors?|people|contributors?|researchers?)"
                    + "|more(?:\\s+(?:co-?)?authors?)?|(?:co-?)?authors?|colleagues|contributors?"
                    + "|additional\\s+(?:co-?)?authors?)";
    private static final String MANY = "(?:\\d[\\d,]*|many|several|some|a\\s+few|the|all)";

    private static final Pattern AT_THE_END =
            Pattern.compile(
                    "(?:^|(?<=[\\s,;.)]))(?:et\\.\\s?al|et\\s+al|(?-i:etal))(?:ii|ia)?\\b\\.?(?:\\s*\\([^)]*\\))?$"
                            // glued to the name before
                            + "|et\\.\\s?al\\.?$"
                            + "|(?:\\.\\s?){3,}$|\\.\\.$|[…⋯]+$"
                            + ("|(?:^|\\s)(?:and|&|plus|with)\\s+(?:" + MANY + "\\s+)?")
                            + (OTHERS + "$")
                            + ("|(?:^|\\s)\\+?\\s?\\d[\\d,]*\\s+" + OTHERS + "$")
                            + "|(?:^|\\s)\\(?\\+\\s?(?:\\d+\\)?|others|more)?$"
                            + "|\\s*외\\s*(?:\\d+\\s*[명인]|다수|여러\\s?명)$"
                            + "|(?:^|\\s)(?:외|등)(?:\\s*\\d+\\s*[명인])?$"
                            + "|(?<=\\p{IsHan})等(?:\\d+人|人)?$|(?:^|\\s)等(?:\\s?\\d*人)?$"
                            + "|\\s?ほか(?:\\s?\\d+名)?$|\\s他(?:\\s?\\d+名)?$|他\\d+名$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile(
                    ("(?:and\\s+)?(?:" + MANY + "\\s+)?" + OTHERS)
                            + "|\\(?\\+?\\s?\\d+\\s+more\\)?|etc\\.?|[+＋]",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private CutMarks() {}

    /**
     * The list before the mark that it ends with, if it does: what such a mark parts is no name.
     */
    static String withoutLast(String list) {
        int tail = Math.max(0, list.length() - LONGEST);
        Matcher mark = AT_THE_END.matcher(list).region(tail, list.length());
        mark.useTransparentBounds(true).useAnchoringBounds(false);
        if (!mark.find()) {
            return list;
        }
        String before = list.substring(0, mark.start()).stripTrailing();
        return before.isEmpty() ? list : before;
    }

    /** The text before such a mark, empty when it stands alone; nothing when there is none. */
    static Optional<String> before(String text) {
        if (ALONE.matcher(text).matches()) {
            return Optional.of("");
        }
        Matcher mark = AT_THE_END.matcher(text);
        return mark.find()
                ? Optional.of(text.substring(0, mark.start()).strip().replaceAll("[,;&]+$", ""))
                : Optional.empty();
    }
}
