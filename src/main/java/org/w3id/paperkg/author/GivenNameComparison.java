package org.w3id.paperkg.author;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Compares two names with the same last token by what stands before it. */
final class GivenNameComparison {
    private static final int SHORTEST_SHORT_FORM = 3;
    private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u', 'h');
    private static final int LEFT_OUT = -1;

    private final NameFrequencies frequencies;

    GivenNameComparison(NameFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /**
     * Agreement of names of which one abbreviates or leaves out what stands before the last token;
     * empty when they contradict each other.
     */
    Optional<Agreement> of(NameParts a, NameParts b) {
        if (a.size() == b.size()) {
            return sameSize(a, b);
        }
        NameParts shorter = a.size() < b.size() ? a : b;
        NameParts longer = shorter == a ? b : a;
        OptionalDouble syllables = syllables(longer, shorter);
        return syllables.isPresent()
                ? Optional.of(new Agreement(NameVariation.INITIALS, syllables.getAsDouble()))
                : leftOut(shorter, longer);
    }

    private Optional<Agreement> sameSize(NameParts a, NameParts b) {
        double bits = frequencies.ofToken(a.last());
        NameVariation variation = null;
        for (int i = 0; i < a.size() - 1; i++) {
            String one = a.tokens().get(i);
            String other = b.tokens().get(i);
            if (one.equals(other)) {
                bits += frequencies.ofPart(one);
            } else if (initialOf(one, other)) {
                variation = NameVariation.INITIALS;
                bits += frequencies.ofInitial(one);
            } else if (i == 0 && variation == null && shortFormOf(one, other)) {
                variation = NameVariation.SHORT_FORM;
                bits += frequencies.ofBeginning(one.length() < other.length() ? one : other);
            } else {
                return Optional.empty();
            }
        }
        return variation == null ? Optional.empty() : Optional.of(new Agreement(variation, bits));
    }

    private static boolean initialOf(String one, String other) {
        return Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
    }

    private static boolean shortFormOf(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_SHORT_FORM
                && Math.abs(one.length() - other.length()) > 1
                && (one.startsWith(other) || other.startsWith(one));
    }

    private Optional<Agreement> leftOut(NameParts shorter, NameParts longer) {
        int[] places = aligned(shorter, longer);
        if (places.length == 0) {
            return Optional.empty();
        }
        double bits = frequencies.ofToken(longer.last());
        boolean abbreviated = false;
        boolean initialLost = false;
        for (int at = 0; at < places.length; at++) {
            String token = longer.tokens().get(at);
            if (places[at] == LEFT_OUT) {
                bits -= NameComparison.lost(longer, at);
                initialLost |= longer.isInitial(at);
            } else if (shorter.tokens().get(places[at]).equals(token)) {
                bits += frequencies.ofPart(token);
            } else {
                bits += frequencies.ofInitial(token);
                abbreviated = true;
            }
        }
        // Z. F. Wu is hardly Zhiyu Wu: who writes two initials has two names
        bits -= abbreviated && initialLost ? NameComparison.NAME_LOST : 0;
        NameVariation variation = abbreviated ? NameVariation.INITIALS : NameVariation.MIDDLE_NAME;
        return Optional.of(new Agreement(variation, bits));
    }

    /**
     * For each token of the longer name before its last, which one of the shorter it matches. Empty
     * when one of the shorter name has no match, or the first of the longer.
     */
    private static int[] aligned(NameParts shorter, NameParts longer) {
        int[] places = new int[longer.size() - 1];
        int next = 0;
        for (int at = 0; at < places.length; at++) {
            boolean fits =
                    next < shorter.size() - 1
                            && fits(shorter.tokens().get(next), longer.tokens().get(at));
            places[at] = fits ? next++ : LEFT_OUT;
        }
        boolean all = places[0] != LEFT_OUT && next == shorter.size() - 1;
        return all ? places : new int[0];
    }

    private static boolean fits(String one, String other) {
        return one.equals(other) || initialOf(one, other);
    }

    /** {@code R. X. Xu} abbreviates {@code Runxin Xu} when the second syllable begins with X. */
    private OptionalDouble syllables(NameParts initials, NameParts full) {
        if (initials.size() != 3
                || full.size() != 2
                || !initials.isInitial(0)
                || !initials.isInitial(1)) {
            return OptionalDouble.empty();
        }
        String given = full.first();
        char second = initials.tokens().get(1).charAt(0);
        if (given.charAt(0) != initials.first().charAt(0)) {
            return OptionalDouble.empty();
        }
        for (int i = 2; i < given.length() - 1; i++) {
            if (given.charAt(i) == second && VOWELS.contains(given.charAt(i + 1))) {
                return OptionalDouble.of(
                        frequencies.ofToken(full.last())
                                + frequencies.ofInitial(initials.first())
                                + frequencies.ofInitial(initials.tokens().get(1)));
            }
        }
        return OptionalDouble.empty();
    }
}
