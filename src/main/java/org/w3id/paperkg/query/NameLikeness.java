package org.w3id.paperkg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How a name resembles the one that was typed, closest first. */
public enum NameLikeness {
    /** Equal but for case, accents and punctuation. */
    SAME,
    /** {@code Liang Percy} for Percy Liang. */
    OTHER_ORDER,
    /** {@code Karlsson} or {@code Börje Karlsson} for Börje F. Karlsson, and the reverse. */
    WORDS_MISSING,
    /** {@code B F Karlsson} for Börje F. Karlsson. */
    INITIALS,
    /** {@code perc lia} for Percy Liang. */
    BEGINNINGS,
    /** Two slips of the finger at most: {@code Pecry Liang} for Percy Liang. */
    MISSPELT;

    private static final int SHORT = 6;

    static Optional<NameLikeness> of(FoldedName typed, FoldedName known) {
        if (typed.run().equals(known.run())) {
            return Optional.of(SAME);
        }
        boolean typedIsShorter = typed.words().size() <= known.words().size();
        List<String> fewer = typedIsShorter ? typed.words() : known.words();
        List<String> more = typedIsShorter ? known.words() : typed.words();
        if (paired(fewer, more, String::equals)) {
            return Optional.of(fewer.size() == more.size() ? OTHER_ORDER : WORDS_MISSING);
        }
        if (aWordInCommon(fewer, more) && paired(fewer, more, NameLikeness::equalOrInitial)) {
            return Optional.of(INITIALS);
        }
        if (paired(typed.words(), known.words(), (word, name) -> name.startsWith(word))) {
            return Optional.of(BEGINNINGS);
        }
        int slips = typed.run().length() < SHORT ? 1 : 2;
        boolean close = EditDistance.within(slips, typed.run(), known.run());
        return close ? Optional.of(MISSPELT) : Optional.empty();
    }

    /** Whether each of the words has one of the others for itself. */
    private static boolean paired(
            List<String> words, List<String> others, BiPredicate<String, String> fit) {
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

    private static boolean aWordInCommon(List<String> fewer, List<String> more) {
        return fewer.stream().anyMatch(word -> word.length() > 1 && more.contains(word));
    }

    private static boolean equalOrInitial(String word, String other) {
        boolean initial = word.length() == 1 || other.length() == 1;
        return word.equals(other) || (initial && word.charAt(0) == other.charAt(0));
    }
}
