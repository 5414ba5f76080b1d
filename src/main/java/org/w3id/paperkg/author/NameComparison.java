package org.w3id.paperkg.author;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Compares two names part by part. */
final class NameComparison {
    /** A given name of several syllables loses none: Hong Zhou is not Hong-Yu Zhou. In bits. */
    private static final double SYLLABLE_LOST = 5;

    /** A name in full is left out less often than an initial. In bits. */
    private static final double NAME_LOST = 2;

    private static final int SHORTEST_SHORT_FORM = 3;
    private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u', 'h');

    private final NameFrequencies frequencies;

    NameComparison(NameFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /**
     * Names of the same letters in another spacing or order; empty when only the syllables of a
     * given name changed places, which makes another name: Jin-Young, Young-Jin.
     */
    Optional<Agreement> letters(NameParts a, NameParts b) {
        boolean spacing = a.glued().equals(b.glued());
        if (!spacing && a.size() == b.size() && a.last().equals(b.last())) {
            return Optional.empty();
        }
        NameParts coarser = a.size() <= b.size() ? a : b;
        NameParts finer = coarser == a ? b : a;
        // of Jiawei and Jia-Wei the first says how rare the name is, Percyliang says nothing
        double bits = whole(coarser.size() > 1 ? coarser : finer);
        return Optional.of(
                new Agreement(spacing ? NameVariation.SPACING : NameVariation.ORDER, bits));
    }

    /** Names of which one is the beginning or the end of the other. */
    Optional<Agreement> part(NameParts a, NameParts b) {
        NameParts shorter = a.size() <= b.size() ? a : b;
        NameParts longer = shorter == a ? b : a;
        boolean end = shorter.last().equals(longer.last());
        int from = end ? 0 : shorter.size();
        double bits = whole(shorter);
        for (int i = from; i < from + longer.size() - shorter.size(); i++) {
            bits -= lost(longer, i);
        }
        return Optional.of(new Agreement(NameVariation.PART_LEFT_OUT, bits));
    }

    /** Long names that differ by a slip of the typist. */
    Optional<Agreement> spelling(NameParts a, NameParts b) {
        if (!OneEdit.between(a.glued(), b.glued())) {
            return Optional.empty();
        }
        List<String> both = a.tokens().stream().filter(b.tokens()::contains).toList();
        double agreeing = both.stream().mapToDouble(this::ofTokenOrInitial).sum();
        double differing = Math.min(without(both, a), without(both, b));
        return Optional.of(new Agreement(NameVariation.SPELLING, agreeing + differing));
    }

    private double without(List<String> tokens, NameParts name) {
        return name.tokens().stream()
                .filter(token -> !tokens.contains(token))
                .mapToDouble(this::ofTokenOrInitial)
                .sum();
    }

    private double whole(NameParts name) {
        return name.tokens().stream().mapToDouble(this::ofTokenOrInitial).sum();
    }

    private double ofTokenOrInitial(String token) {
        return token.length() == 1 ? frequencies.ofInitial(token) : frequencies.ofToken(token);
    }

    /**
     * Agreement of names with the same last token, of which one abbreviates or leaves out what
     * stands before; empty when they contradict each other.
     */
    Optional<Agreement> given(NameParts a, NameParts b) {
        if (a.size() == b.size()) {
            return sameSize(a, b);
        }
        return a.size() < b.size() ? leftOut(a, b) : leftOut(b, a);
    }

    /** A variation with what the agreeing parts say. */
    record Agreement(NameVariation variation, double bits) {}

    private Optional<Agreement> sameSize(NameParts a, NameParts b) {
        double bits = frequencies.ofToken(a.last());
        NameVariation variation = null;
        for (int i = 0; i < a.size() - 1; i++) {
            String one = a.tokens().get(i);
            String other = b.tokens().get(i);
            if (one.equals(other)) {
                bits += ofTokenOrInitial(one);
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
        OptionalDouble syllables = syllables(longer, shorter);
        if (syllables.isPresent()) {
            return Optional.of(new Agreement(NameVariation.INITIALS, syllables.getAsDouble()));
        }
        double bits = frequencies.ofToken(longer.last());
        boolean abbreviated = false;
        boolean initialLost = false;
        int next = 0;
        for (int at = 0; at < longer.size() - 1; at++) {
            String token = next < shorter.size() - 1 ? shorter.tokens().get(next) : "";
            if (fits(token, longer.tokens().get(at))) {
                boolean whole = token.equals(longer.tokens().get(at));
                abbreviated |= !whole;
                bits += whole ? ofTokenOrInitial(token) : frequencies.ofInitial(token);
                next++;
            } else if (at == 0) {
                return Optional.empty();
            } else {
                bits -= lost(longer, at);
                initialLost |= longer.isInitial(at);
            }
        }
        if (next < shorter.size() - 1) {
            return Optional.empty();
        }
        // Z. F. Wu is hardly Zhiyu Wu: who writes two initials has two names
        bits -= abbreviated && initialLost ? NAME_LOST : 0;
        return Optional.of(
                new Agreement(
                        abbreviated ? NameVariation.INITIALS : NameVariation.MIDDLE_NAME, bits));
    }

    private static boolean fits(String one, String other) {
        return one.equals(other) || initialOf(one, other);
    }

    /** What it says against a pair that one name lacks a token of the other. */
    private static double lost(NameParts name, int place) {
        if (name.isInitial(place)) {
            return 0;
        }
        boolean syllable = name.inner().contains(place) || name.inner().contains(place + 1);
        return syllable ? SYLLABLE_LOST : NAME_LOST;
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
