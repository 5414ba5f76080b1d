package org.w3id.paperkg.topic.naming;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * Which concept an English phrase names: spelling variants fold into one key, acronyms are written
 * out, and a synonym leads to the concept that people put it under.
 */
public final class EnglishNames {
    private static final int MOST_STEPS = 8;

    private final AcronymExpansions acronyms;
    private final Map<String, String> synonyms = new HashMap<>();

    public EnglishNames(AcronymExpansions acronyms, TopicCuration curation) {
        this.acronyms = acronyms;
        curation.concepts().forEach(this::list);
        curation.concepts().forEach(concept -> synonyms.remove(key(concept.english())));
        curation.names().forEach((slug, name) -> lead(slug, key(name)));
        curation.merges().forEach((from, into) -> lead(from, keyOfSlug(into)));
    }

    /** A slug with an acronym in it stands for the words of the acronym, too. */
    private void lead(String slug, String target) {
        Phrase words = Phrase.of(slug.replace('-', ' ')).orElseThrow();
        StringBuilder spelledOut = new StringBuilder();
        words.words()
                .forEach(
                        word ->
                                spelledOut.append(
                                        acronyms.usual(word.folded()).orElse(word.folded())));
        synonyms.put(spelledOut.toString(), target);
        synonyms.put(words.key(), target);
    }

    private void list(ListedConcept concept) {
        String key = key(concept.english());
        for (ListedConcept.Form form : concept.forms()) {
            if (form.label().language() == Language.ENGLISH && !form.ambiguous()) {
                String plain = EnglishForm.key(form.label().text());
                synonyms.putIfAbsent(key(form.label().text()), key);
                // 3D-GS is two words, so the acronym 3DGS is not seen in it
                if (plain.chars().anyMatch(Character::isDigit)) {
                    synonyms.putIfAbsent(plain, key);
                }
            }
        }
    }

    /** The key of a phrase printed in a paper. */
    public String key(Phrase phrase, ArxivId paper) {
        return canonical(acronyms.resolve(phrase, paper));
    }

    /** The key of a label that stands in no paper. */
    public String key(String label) {
        return Phrase.of(label).map(acronyms::resolve).orElse("");
    }

    /** The key of the topic that has a slug. */
    public String keyOfSlug(String slug) {
        return canonical(EnglishForm.key(slug.replace('-', ' ')));
    }

    /** The part that a word has in the key of a phrase. */
    public String part(Token word, ArxivId paper) {
        return acronyms.resolve(word, paper);
    }

    /** The key that a synonym's key leads to; a circle of merges ends where it began. */
    public String canonical(String key) {
        String last = key;
        for (int step = 0; step <= MOST_STEPS && synonyms.containsKey(last); step++) {
            last = synonyms.get(last);
        }
        return last;
    }

    /** The keys that lead to another one. */
    public Set<String> synonyms() {
        return Collections.unmodifiableSet(synonyms.keySet());
    }
}
