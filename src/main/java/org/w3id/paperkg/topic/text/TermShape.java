package org.w3id.paperkg.topic.text;

/** Which English phrases can be terms at all, by their looks. */
public final class TermShape {
    public static final int LONGEST = 6;

    /** What is longer is no term but damage. */
    private static final int MOST_LETTERS = 120;

    private TermShape() {}

    /**
     * Not all generic, no function word at its edges except in in-hand, no number or letter alone.
     */
    public static boolean term(Phrase phrase) {
        if (phrase.size() > LONGEST || !phrase.latin() || citation(phrase)) {
            return false;
        }
        Token first = phrase.words().get(0);
        boolean cut = WordList.function(first) && !opensCompound(phrase);
        if (cut || WordList.function(phrase.last()) || number(first.text())) {
            return false;
        }
        boolean alone = phrase.size() == 1 && WordList.building(first);
        boolean subject = !alone && phrase.words().stream().anyMatch(TermShape::subject);
        String key = phrase.key();
        return subject
                && key.length() >= 2
                && key.length() <= MOST_LETTERS
                && !WordList.generic(key);
    }

    /** Whether a hyphen joins the first word with the next, but none with one before: in-hand. */
    private static boolean opensCompound(Phrase phrase) {
        Token first = phrase.words().get(0);
        String source = phrase.source();
        boolean inside = first.start() > 0 && source.charAt(first.start() - 1) == '-';
        return phrase.size() > 1 && !inside && source.charAt(first.end()) == '-';
    }

    /** Ma et al. is no subject. */
    private static boolean citation(Phrase phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            boolean others = phrase.words().get(i).folded().equals("al");
            if (others && phrase.words().get(i - 1).folded().equals("et")) {
                return true;
            }
        }
        return false;
    }

    private static boolean subject(Token word) {
        return !WordList.generic(word) && !WordList.function(word) && letters(word.text()) >= 2;
    }

    /**
     * Whether a word looks like a name wherever it stands: a capital or digit after its first
     * letter, as in SubGen, GPT4.
     */
    public static boolean name(String word) {
        String singular = EnglishForm.singular(word);
        return letters(word) >= 2
                && singular.substring(1)
                        .chars()
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** 40, 24GB and 1st are no beginning of a term, 3D is. */
    private static boolean number(String word) {
        return Character.isDigit(word.charAt(0)) && !word.matches("[1-9][dD]");
    }

    private static long letters(String word) {
        return word.chars().filter(Character::isLetter).count();
    }
}
