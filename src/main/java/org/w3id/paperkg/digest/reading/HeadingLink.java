package org.w3id.paperkg.digest.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The link that names a paper in a heading: {@code ### [title](address)}.
 *
 * @param title the source between the first {@code [} and the last {@code ](}
 * @param beside what else stands in the heading, empty as a rule
 */
record HeadingLink(String title, String url, String beside) {
    private static final Pattern MARKER = Pattern.compile("^\\s{0,3}#{1,6}\\s*");
    private static final Pattern CLOSING_MARKER = Pattern.compile("\\s#+\\s*$");

    static Optional<HeadingLink> parse(String line) {
        String text =
                CLOSING_MARKER
                        .matcher(MARKER.matcher(line).replaceFirst(""))
                        .replaceFirst("")
                        .strip();
        int open = text.indexOf('[');
        // titles hold brackets and unbalanced parentheses themselves, so only the last "](" can be
        // trusted
        int middle = text.lastIndexOf("](");
        if (open < 0 || middle <= open) {
            return Optional.empty();
        }
        String title = text.substring(open + 1, middle);
        int close = text.indexOf(')', middle);
        int end = close < 0 ? text.length() : close;
        String url = text.substring(middle + 2, end).strip();
        String after = close < 0 ? "" : text.substring(close + 1);
        return title.isBlank() || url.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new HeadingLink(title, url, (text.substring(0, open) + after).strip()));
    }
}
