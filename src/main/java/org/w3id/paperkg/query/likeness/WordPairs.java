package org.w3id.paperkg.query.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The words of one name beside those of another, whatever their order. */
final class WordPairs {
    private WordPairs() {}

    /** Whether each of the words has one of the others for itself. */
    static boolean fit(List<String> words, List<String> others, BiPredicate<String, String> fit) {
        List<String> left = new ArrayList<>(others);
        for (String word : words) {
            // an equal word first, so that an initial does not take its place
            boolean found = left.remove(word) || removeFirst(left, word, fit);
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean removeFirst(
            List<String> left, String word, BiPredicate<String, String> fit) {
        for (int i = 0; i < left.size(); i++) {
            if (fit.test(word, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    /** As {@link #fit}: a word in common, and each of the fewer in full or by its initial. */
    static boolean byInitials(List<String> fewer, List<String> more) {
        return fewer.stream().anyMatch(word -> word.length() > 1 && more.contains(word))
                && fit(fewer, more, WordPairs::sameOrInitial);
    }

    private static boolean sameOrInitial(String word, String other) {
        return word.equals(other)
                || ((word.length() == 1 || other.length() == 1)
                        && word.charAt(0) == other.charAt(0));
    }
}
