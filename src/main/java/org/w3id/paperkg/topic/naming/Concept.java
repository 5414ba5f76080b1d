package org.w3id.paperkg.topic.naming;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.paperkg.topic.text.Counts;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;

/**
 * A candidate for a topic, and what the collection says of it. Its identity is the key of its
 * English name.
 *
 * @param listed its entry in the authority list, which decides its names
 * @param english printed forms whose key is the concept's; those of titles, where all words have
 *     capitals, only if there are no others; those with an acronym only if there is neither
 * @param abbreviated printed forms with an acronym in them: LLM agent
 * @param synonyms printed forms that people put under the concept's listed name
 * @param korean Korean terms from glosses
 * @param words how many the English name has
 * @param glosses how many explain it
 */
public record Concept(
        String key,
        Optional<ListedConcept> listed,
        Counts english,
        Counts abbreviated,
        Counts synonyms,
        Counts korean,
        int words,
        int glosses,
        Set<Trait> traits) {
    private static final Pattern ODD = Pattern.compile(".*(?:[\\p{L}\\p{Nd}]-?\\p{Lu}|\\p{Nd}).*");

    /** What else tells of a concept how its names are to be read. */
    enum Trait {
        /** The English name was printed only where all words have capitals. */
        IN_TITLES_ONLY,
        /** A title introduces it. */
        INTRODUCED,
        /** An acronym is explained by it. */
        SPELLED_OUT,
        /** A gloss gives it a Korean name. */
        TRANSLATED,
        /** All words of its listed label have capitals: Natural Questions. */
        PROPER
    }

    public Concept {
        traits = Set.copyOf(traits);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The slug of its label; empty when it has no name that could be shown. */
    Optional<String> slug() {
        boolean named = listed.isPresent() || english.total() > 0;
        return Optional.of(named ? EnglishForm.slug(EnglishLabel.of(this)) : "")
                .filter(slug -> !slug.isEmpty());
    }

    /**
     * Whether its label is one word with capitals or hyphens inside, which words of the same
     * letters do not mean: Shap-E, MultiPL-E, ToDo.
     */
    public boolean oddlySpelt() {
        String label = shown();
        return !label.contains(" ") && ODD.matcher(label).matches();
    }

    /** Whether a form has a capital behind another letter or a hyphen, or a digit. */
    public static boolean oddlySpelt(String form) {
        return ODD.matcher(form).matches();
    }

    /** Whether it is a name like SubGen that an ordinary word of the same letters does not mean. */
    public boolean name() {
        return words == 1 && TermShape.name(shown());
    }

    /**
     * Whether a name is in its name: GPT-4, LLaVA model. Korean words beside it tell its kind
     * rather than render it.
     */
    boolean namesAnArtefact() {
        return !has(Trait.SPELLED_OUT)
                && Phrase.of(shown()).stream()
                        .flatMap(phrase -> phrase.words().stream())
                        .anyMatch(word -> TermShape.name(word.text()));
    }

    /** Whether all words of its listed label have capitals: Natural Questions. */
    public boolean proper() {
        return has(Trait.PROPER);
    }

    private String shown() {
        return listed.map(ListedConcept::english).orElseGet(() -> english.ranked().get(0));
    }
}
