package org.w3id.paperkg.query;

import java.util.Arrays;

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions,
 * deletions, replacements and swaps of neighbours. Given up beyond a bound; cost is the product of
 * the lengths.
 */
final class EditDistance {
    private EditDistance() {}

    static boolean within(int bound, String left, String right) {
        if (Math.abs(left.length() - right.length()) > bound) {
            return false;
        }
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= left.length(); i++) {
            int[] row = row(i, left, right, last, beforeLast);
            if (Arrays.stream(row).min().orElse(0) > bound) {
                return false;
            }
            beforeLast = last;
            last = row;
        }
        return last[right.length()] <= bound;
    }

    private static int[] row(int i, String left, String right, int[] last, int[] beforeLast) {
        int[] row = new int[right.length() + 1];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            char a = left.charAt(i - 1);
            char b = right.charAt(j - 1);
            row[j] = Math.min(last[j - 1] + (a == b ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
            boolean swapped = i > 1 && j > 1 && a == right.charAt(j - 2) && left.charAt(i - 2) == b;
            if (swapped) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }
}
