package org.w3id.paperkg.digest.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a bullet, label and text apart.
 *
 * @param label the emphasised words before the colon, without stars, a curly apostrophe made
 *     straight
 */
public record PointText(Optional<String> label, String text) {
    // "- **Label**: text" since June 2024, "- ***Label***: text" since September 2024; also with
    // the colon inside
    private static final Pattern LABEL =
            Pattern.compile("^(\\*{2,3})([^*\\n]{1,80}?)(?:(\\*{1,3})\\s?[:：]|[:：](\\*{2,3}))");

    public static PointText split(String source) {
        Matcher start = LABEL.matcher(source);
        if (!start.find()) {
            return new PointText(Optional.empty(), source.strip());
        }
        String closing = start.group(3) == null ? start.group(4) : start.group(3);
        String text = source.substring(start.end());
        int missing = start.group(1).length() - closing.length();
        return new PointText(
                Optional.of(start.group(2).strip().replace('’', '\'')),
                (missing > 0 ? withoutStrayStars(text, missing) : text).strip());
    }

    /**
     * Stars that the label lacks at its end and that turn up later before a colon belong to
     * nothing.
     */
    private static String withoutStrayStars(String text, int missing) {
        Matcher stray = Pattern.compile("(?<!\\*)\\*{" + missing + "}:").matcher(text);
        int at = stray.find() ? stray.start() : -1;
        return at < 0 ? text : text.substring(0, at) + text.substring(stray.end());
    }
}
