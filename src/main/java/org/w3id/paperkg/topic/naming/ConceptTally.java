package org.w3id.paperkg.topic.naming;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.topic.naming.Concept.Trait;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Tally;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;

/** Counts what the collection says of one concept, while it is read. */
final class ConceptTally {
    private final String key;
    private final Tally english = new Tally();
    private final Tally inTitles = new Tally();
    private final Tally abbreviated = new Tally();
    private final Tally synonyms = new Tally();
    private final Tally korean = new Tally();
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private Optional<ListedConcept> listed = Optional.empty();
    private int words = 1;
    private int glosses;

    /**
     * @param key of its English name
     */
    ConceptTally(String key) {
        this.key = key;
    }

    /** The authority list has it, so its names are decided. */
    void list(ListedConcept entry) {
        listed = Optional.of(entry);
        Phrase label = Phrase.of(entry.english()).orElseThrow();
        words = Math.max(words, label.size());
        if (label.words().stream().allMatch(w -> Character.isUpperCase(w.text().charAt(0)))) {
            traits.add(Trait.PROPER);
        } else {
            traits.remove(Trait.PROPER);
        }
    }

    void named(Phrase phrase, boolean title) {
        if (phrase.key().equals(key)) {
            (title ? inTitles : english).add(phrase.label());
            words = Math.max(words, phrase.size());
        } else if (listed.isPresent()) {
            synonyms.add(phrase.label());
        } else if (phrase.size() > 1) {
            abbreviated.add(phrase.label());
        }
    }

    /** A gloss gives it a Korean name, so that it is no proper name. */
    void translate() {
        traits.add(Trait.TRANSLATED);
        glosses++;
    }

    /**
     * An acronym is explained by the name, so capitals in it may only show the acronym's letters.
     */
    void spellOut() {
        traits.add(Trait.SPELLED_OUT);
        glosses++;
    }

    /** A title introduces it. */
    void introduce() {
        traits.add(Trait.INTRODUCED);
    }

    /** A gloss calls it so. */
    void korean(String term) {
        korean.add(term);
    }

    /** How many words the English name has, as far as it is known. */
    int words() {
        return words;
    }

    /** What was counted; nothing may be counted afterwards. */
    Concept concept() {
        boolean onlyInTitles = english.total() == 0 && inTitles.total() > 0;
        if (onlyInTitles && !traits.contains(Trait.INTRODUCED)) {
            traits.add(Trait.IN_TITLES_ONLY);
        }
        Tally forms = english.total() > 0 ? english : onlyInTitles ? inTitles : abbreviated;
        return new Concept(
                key, listed, forms, abbreviated, synonyms, korean, words, glosses, traits);
    }
}
