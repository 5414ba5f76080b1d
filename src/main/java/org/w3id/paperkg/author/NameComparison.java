package org.w3id.paperkg.author;

import java.util.List;
import java.util.Optional;

/** Compares two names, but for their given names, which {@link GivenNameComparison} does. */
final class NameComparison {
    /** A given name of several syllables loses none: Hong Zhou is not Hong-Yu Zhou. In bits. */
    private static final double SYLLABLE_LOST = 5;

    /** A name in full is left out less often than an initial. In bits. */
    static final double NAME_LOST = 2;

    /**
     * In Hangul a space between family and given name is a matter of style and tells nobody apart,
     * however many names there are. In bits.
     */
    private static final double HANGUL_SPACING = 12;

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
        if (spacing && a.inHangul()) {
            return Optional.of(
                    new Agreement(
                            NameVariation.SPACING, frequencies.collection() + HANGUL_SPACING));
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
        double agreeing = both.stream().mapToDouble(frequencies::ofPart).sum();
        double differing = Math.min(without(both, a), without(both, b));
        return Optional.of(new Agreement(NameVariation.SPELLING, agreeing + differing));
    }

    private double without(List<String> tokens, NameParts name) {
        return name.tokens().stream()
                .filter(token -> !tokens.contains(token))
                .mapToDouble(frequencies::ofPart)
                .sum();
    }

    private double whole(NameParts name) {
        return name.tokens().stream().mapToDouble(frequencies::ofPart).sum();
    }

    /** What it says against a pair that one name lacks a token of the other. */
    static double lost(NameParts name, int place) {
        if (name.isInitial(place)) {
            return 0;
        }
        boolean syllable = name.inner().contains(place) || name.inner().contains(place + 1);
        return syllable ? SYLLABLE_LOST : NAME_LOST;
    }
}
