package org.w3id.paperkg.query.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a person's name resembles the one that was typed, closest first. Here is decided which
 * likeness is clear enough to take one for the other, and which is only worth a suggestion.
 *
 * <p>A name of several words is never taken for one of fewer. Nor is a name with another letter: of
 * seventeen thousand authors 858 would, without their own entry, become somebody else whose name
 * differs in one letter, and four by letters that change places.
 */
public enum NameLikeness {
    /** Equal but for case, accents and punctuation. */
    SAME,
    /** {@code Kaiwei Chang} for Kai-Wei Chang. */
    OTHER_GAPS,
    /** {@code Liang Percy} for Percy Liang. */
    OTHER_ORDER,
    /** {@code Börje Karlsson} for Börje F. Karlsson, {@code Hal Daume} for Hal Daumé III. */
    WITHOUT_INITIAL,
    /** {@code B F Karlsson} for Börje F. Karlsson, and the reverse. */
    INITIALS,
    /** {@code Pecry Liang} for Percy Liang: neighbours swapped in a long name. */
    SWAPPED_LETTERS,
    /** {@code Karlsson} for Börje F. Karlsson. */
    PART,
    /** {@code perc lia} for Percy Liang. */
    BEGINNINGS,
    /** Two slips of the finger at most: {@code Persi Liang} for Percy Liang. */
    MISSPELT,
    /** {@code 퍼시 량} for Percy Liang. */
    SOUND,
    /** {@code persy} for Percy Liang. */
    PART_MISSPELT,
    /** {@code Mr Percy Liang} for Percy Liang: it has words that the other has not. */
    MORE_WORDS;

    private static final int SHORT = 6;
    private static final int LONG = 8;
    private static final int SURE = 10;
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    /**
     * A name is taken when nobody else is called as much like what was typed as this; empty when it
     * is only suggested. Initials and words left out fit more people than those written so.
     */
    public Optional<NameLikeness> takenWhenAloneUpTo() {
        return switch (this) {
            case SAME, OTHER_GAPS, OTHER_ORDER -> Optional.of(this);
            case WITHOUT_INITIAL, INITIALS -> Optional.of(PART);
            case SWAPPED_LETTERS -> Optional.of(BEGINNINGS);
            case PART, BEGINNINGS, MISSPELT, SOUND, PART_MISSPELT, MORE_WORDS -> Optional.empty();
        };
    }

    /** Empty when they are not alike; {@link #SOUND} is not looked for. */
    public static Optional<NameLikeness> of(FoldedName typed, FoldedName known) {
        if (typed.words().equals(known.words())) {
            return Optional.of(SAME);
        }
        if (typed.run().equals(known.run())) {
            return Optional.of(sameButForGaps(typed, known) ? OTHER_GAPS : MISSPELT);
        }
        List<String> words = typed.words();
        List<String> names = known.words();
        Optional<NameLikeness> byWords =
                words.size() > names.size()
                        ? Optional.empty()
                        : words.size() == names.size() ? asMany(words, names) : fewer(words, names);
        return byWords.or(() -> bySpelling(typed, known));
    }

    // "li an" is not Lian, nor "lian" Li An; Hangul and Han names have no gaps of their own
    private static boolean sameButForGaps(FoldedName typed, FoldedName known) {
        return known.words().size() > 1 && typed.words().size() > 1
                || typed.run().length() >= LONG && known.words().size() > 1
                || typed.run().codePoints().noneMatch(FoldedName::isOfWordsWithGaps);
    }

    private static Optional<NameLikeness> asMany(List<String> typed, List<String> names) {
        if (WordPairs.fit(typed, names, String::equals)) {
            return Optional.of(OTHER_ORDER);
        }
        // the family name in full, or anybody with the initials would fit
        boolean family = typed.contains(names.get(names.size() - 1));
        if (WordPairs.byInitials(typed, names)) {
            return Optional.of(family ? INITIALS : PART);
        }
        String one = String.join(" ", typed);
        boolean swapped = one.length() > SURE && swapped(one, String.join(" ", names));
        return swapped ? Optional.of(SWAPPED_LETTERS) : Optional.empty();
    }

    private static Optional<NameLikeness> fewer(List<String> typed, List<String> names) {
        List<String> left = new ArrayList<>(names);
        boolean all = typed.stream().allMatch(left::remove);
        if (all && typed.size() > 1 && left.stream().allMatch(NameLikeness::dispensable)) {
            return Optional.of(WITHOUT_INITIAL);
        }
        return WordPairs.byInitials(typed, names) ? Optional.of(PART) : Optional.empty();
    }

    private static boolean dispensable(String word) {
        return word.length() == 1 || GENERATIONS.contains(word);
    }

    private static Optional<NameLikeness> bySpelling(FoldedName typed, FoldedName known) {
        if (WordPairs.fit(typed.words(), known.words(), (word, name) -> name.startsWith(word))) {
            return Optional.of(BEGINNINGS);
        }
        int slips = typed.run().length() < SHORT ? 1 : 2;
        if (EditDistance.within(slips, typed.run(), known.run())) {
            return Optional.of(MISSPELT);
        }
        if (WordPairs.fit(typed.words(), known.words(), NameLikeness::near)) {
            return Optional.of(PART_MISSPELT);
        }
        return WordPairs.byInitials(known.words(), typed.words())
                ? Optional.of(MORE_WORDS)
                : Optional.empty();
    }

    /** Whether one word may be meant by the other: its beginning, or a slip or two in it. */
    public static boolean near(String typed, String word) {
        return typed.equals(word)
                || (typed.length() > 2 && word.startsWith(typed))
                || EditDistance.within(slips(typed), typed, word);
    }

    /** How many slips leave a word recognizable. */
    public static int slips(String word) {
        return word.length() < SHORT - 2 ? 0 : word.length() < LONG ? 1 : 2;
    }

    private static boolean swapped(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
