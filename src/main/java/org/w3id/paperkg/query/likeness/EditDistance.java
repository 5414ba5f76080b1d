package org.w3id.paperkg.query.likeness;

import java.util.Arrays;

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions,
 * deletions, replacements and swaps of neighbours. Cost is the product of the lengths; a bound ends
 * most comparisons early.
 */
public final class EditDistance {
    private EditDistance() {}

    public static int of(String left, String right) {
        int most = Math.max(left.length(), right.length());
        return bounded(most, left, right);
    }

    public static boolean within(int bound, String left, String right) {
        return Math.abs(left.length() - right.length()) <= bound
                && mayBeWithin(bound, letters(left), letters(right))
                && bounded(bound, left, right) <= bound;
    }

    /** Whether words may be near whose letters are these. */
    static boolean mayBeWithin(int bound, int left, int right) {
        // an edit adds a letter, takes one away, or both
        return Integer.bitCount(left ^ right) <= 2 * bound;
    }

    /** A bit for each letter that there is; letters may share one. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** The distance, or something above the bound. */
    private static int bounded(int bound, String left, String right) {
        Words words = new Words(left, right);
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= left.length(); i++) {
            int[] row = words.row(i, last, beforeLast);
            if (Arrays.stream(row).min().getAsInt() > bound) {
                return bound + 1;
            }
            beforeLast = last;
            last = row;
        }
        return last[right.length()];
    }

    /** The two words, while they are compared. */
    private record Words(String left, String right) {
        /** The distances of the left word's first letters to all beginnings of the right one. */
        int[] row(int i, int[] last, int[] beforeLast) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            char a = left.charAt(i - 1);
            for (int j = 1; j < row.length; j++) {
                char b = right.charAt(j - 1);
                row[j] =
                        Math.min(last[j - 1] + (a == b ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a == right.charAt(j - 2) && left.charAt(i - 2) == b) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            return row;
        }
    }
}
