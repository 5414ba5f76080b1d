package org.w3id.paperkg.topic.naming;

import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Tally;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;

/**
 * What is known of a candidate for a topic while the collection is read. Its identity is the key of
 * its English name.
 */
public final class Concept {
    private static final Pattern ODD = Pattern.compile(".*(?:[\\p{L}\\p{Nd}]-?\\p{Lu}|\\p{Nd}).*");

    private final String key;
    private final Tally english = new Tally();
    private final Tally inTitles = new Tally();
    private final Tally abbreviated = new Tally();
    private final Tally synonyms = new Tally();
    private final Tally korean = new Tally();
    private Optional<ListedConcept> listed = Optional.empty();
    private int words = 1;
    private int glosses;
    private boolean artefact;
    private boolean spelledOut;
    private boolean proper;
    private boolean translated;

    Concept(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The authority list has it, so its names are decided. */
    void list(ListedConcept entry) {
        listed = Optional.of(entry);
        Phrase label = Phrase.of(entry.english()).orElseThrow();
        words = Math.max(words, label.size());
        proper = label.words().stream().allMatch(w -> Character.isUpperCase(w.text().charAt(0)));
    }

    public Optional<ListedConcept> listed() {
        return listed;
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

    /**
     * Printed forms whose key is the concept's; those of titles, where all words have capitals,
     * only if there are no others.
     */
    public Tally english() {
        return english.total() > 0 ? english : inTitles.total() > 0 ? inTitles : abbreviated;
    }

    /** Printed forms with an acronym in them: LLM agent. */
    public Tally abbreviated() {
        return abbreviated;
    }

    /** Printed forms that people put under the concept's listed name. */
    public Tally synonyms() {
        return synonyms;
    }

    /** Whether the English name was printed only where all words have capitals. */
    boolean inTitlesOnly() {
        return english.total() == 0 && inTitles.total() > 0 && !artefact;
    }

    /** Korean terms from glosses. */
    public Tally korean() {
        return korean;
    }

    /** A gloss explains it. */
    void gloss() {
        glosses++;
    }

    /** A gloss gives it a Korean name, so that it is no proper name. */
    void translate() {
        translated = true;
        gloss();
    }

    boolean translated() {
        return translated;
    }

    public int glosses() {
        return glosses;
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

    /** A title introduces it. */
    void introduce() {
        artefact = true;
    }

    boolean introduced() {
        return artefact;
    }

    /** How many words the English name has. */
    public int words() {
        return words;
    }

    /** The slug of its label; empty when it has no name that could be shown. */
    Optional<String> slug() {
        boolean named = listed.isPresent() || english().total() > 0;
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
        return !spelledOut
                && Phrase.of(shown()).stream()
                        .flatMap(phrase -> phrase.words().stream())
                        .anyMatch(word -> TermShape.name(word.text()));
    }

    /** Whether all words of its listed label have capitals: Natural Questions. */
    public boolean proper() {
        return proper;
    }

    private String shown() {
        return listed.map(ListedConcept::english).orElseGet(() -> english().ranked().get(0));
    }
}
