package org.w3id.paperkg.topic;

/**
 * What is known of a candidate for a topic while the collection is read. Its identity is the key of
 * its English name.
 */
final class Concept {
    private static final int ENOUGH_GLOSSES = 3;

    private final String key;
    private final Tally english = new Tally();
    private final Tally inTitles = new Tally();
    private final Tally abbreviated = new Tally();
    private final Tally korean = new Tally();
    private int words = 1;
    private int glosses;
    private boolean artefact;
    private boolean spelledOut;

    Concept(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /**
     * Printed forms whose key is the concept's; those of titles, where all words have capitals,
     * only if there are no others.
     */
    Tally english() {
        return english.total() > 0 ? english : inTitles.total() > 0 ? inTitles : abbreviated;
    }

    /** Printed forms with an acronym in them: LLM agent. */
    Tally abbreviated() {
        return abbreviated;
    }

    /** Whether the English name was printed only where all words have capitals. */
    boolean inTitlesOnly() {
        return english.total() == 0 && inTitles.total() > 0 && !artefact;
    }

    /**
     * An acronym is explained by the name, so capitals in it may only show the acronym's letters.
     */
    void spellOut() {
        spelledOut = true;
        gloss();
    }

    boolean spelledOut() {
        return spelledOut;
    }

    /** Korean terms from glosses. */
    Tally korean() {
        return korean;
    }

    void named(Phrase phrase, boolean title) {
        if (phrase.key().equals(key)) {
            (title ? inTitles : english).add(phrase.label());
            words = Math.max(words, phrase.size());
        } else if (phrase.size() > 1) {
            abbreviated.add(phrase.label());
        }
    }

    /** A gloss explains it. */
    void gloss() {
        glosses++;
    }

    void introduce() {
        artefact = true;
    }

    /** How many words the English name has. */
    int words() {
        return words;
    }

    /** Whether it is a name like SubGen that an ordinary word of the same letters does not mean. */
    boolean name() {
        return words == 1 && TermShape.name(english().ranked().get(0));
    }

    /**
     * Whether a name is in its name: GPT-4, LLaVA model. Korean words beside it tell its kind
     * rather than render it.
     */
    boolean namesAnArtefact() {
        return !spelledOut
                && Phrase.of(english().ranked().get(0)).stream()
                        .flatMap(phrase -> phrase.words().stream())
                        .anyMatch(word -> TermShape.name(word.text()));
    }

    /**
     * Whether it is a single word of every day, which glosses should have explained more often than
     * once or twice.
     */
    boolean doubtful() {
        return words == 1 && !artefact && glosses < ENOUGH_GLOSSES && !name();
    }

    /**
     * Whether one paper is enough: the artefact of a title, or a term of several words that a gloss
     * explains.
     */
    boolean strong() {
        return artefact || glosses > 0 && words >= 2;
    }
}
