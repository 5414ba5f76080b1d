package org.w3id.paperkg.digest.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a list at its separators, but never inside brackets: {@code Hal Joe (KAIST, Seoul)} is one
 * entry. A bracket without its other half protects nothing. Linear in the length of the text.
 */
final class ListCutter {
    private static final String OPENING = "([{<（【「";
    private static final String CLOSING = ")]}>）】」";

    private ListCutter() {}

    /** The pieces between single characters, blank ones left out, none with space at its ends. */
    static List<String> cut(String text, IntPredicate separator) {
        int[] depth = depths(text);
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (depth[i] == 0 && separator.test(text.charAt(i)))) {
                add(pieces, text.substring(begin, i));
                begin = i + 1;
            }
        }
        return pieces;
    }

    /** The same for separators of several characters. */
    static List<String> cut(String text, Pattern separator) {
        int[] depth = depths(text);
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        Matcher found = separator.matcher(text);
        while (found.find()) {
            if (depth[found.start()] == 0) {
                add(pieces, text.substring(begin, found.start()));
                begin = found.end();
            }
        }
        add(pieces, text.substring(begin));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    /** For each place, how many pairs of brackets are around it. */
    private static int[] depths(String text) {
        int[] depth = new int[text.length() + 1];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = CLOSING.indexOf(text.charAt(i));
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (kind >= 0 && !open.isEmpty() && opens(text, open.peek(), kind)) {
                depth[open.pop()]++;
                depth[i + 1]--;
            }
        }
        for (int i = 1; i < depth.length; i++) {
            depth[i] += depth[i - 1];
        }
        return depth;
    }

    private static boolean opens(String text, int place, int kind) {
        return text.charAt(place) == OPENING.charAt(kind);
    }
}
