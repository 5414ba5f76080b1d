package org.w3id.paperkg.cli.answer;

import java.util.regex.Pattern;
import org.w3id.paperkg.server.markup.DisplayWidth;

/** The part of a text around some words of it, which are marked. */
final class Snippet {
    private static final int SIDE = 30;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Snippet() {}

    /** The beginning of the text when it does not hold the words. */
    static String around(String words, String text) {
        String line = oneLine(text);
        String wanted = oneLine(words);
        int from = wanted.isEmpty() ? -1 : find(wanted, line);
        if (from < 0) {
            return DisplayWidth.cut(line, 3 * SIDE);
        }
        int to = from + wanted.length();
        return end(line.substring(0, from))
                + "«"
                + line.substring(from, to)
                + "»"
                + DisplayWidth.cut(line.substring(to), SIDE);
    }

    private static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static int find(String words, String line) {
        int exact = line.indexOf(words);
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i + words.length() <= line.length(); i++) {
            if (line.regionMatches(true, i, words, 0, words.length())) {
                return i;
            }
        }
        return -1;
    }

    /** The last words that fit. */
    private static String end(String before) {
        if (DisplayWidth.of(before) <= SIDE) {
            return before;
        }
        int start = before.indexOf(' ');
        while (start >= 0 && DisplayWidth.of(before.substring(start)) > SIDE) {
            start = before.indexOf(' ', start + 1);
        }
        return start < 0 ? "…" : "…" + before.substring(start + 1);
    }
}
