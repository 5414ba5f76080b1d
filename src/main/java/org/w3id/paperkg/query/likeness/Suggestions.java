package org.w3id.paperkg.query.likeness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant by a mistyped word. */
public final class Suggestions {
    private static final int MOST = 5;

    private Suggestions() {}

    /** Closest first: two slips at most, or a part of the word. */
    public static List<String> of(String typed, Collection<String> known) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> rank(word, name) < Integer.MAX_VALUE)
                .sorted(
                        Comparator.comparingInt((String name) -> rank(word, name))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int rank(String word, String known) {
        String name = known.toLowerCase(Locale.ROOT);
        for (int slips = 0; slips <= 2; slips++) {
            if (slips < word.length() && EditDistance.within(slips, word, name)) {
                return slips;
            }
        }
        boolean part = word.length() > 2 && (name.contains(word) || word.contains(name));
        return part ? 3 : Integer.MAX_VALUE;
    }
}
