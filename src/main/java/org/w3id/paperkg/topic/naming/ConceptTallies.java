package org.w3id.paperkg.topic.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.paperkg.topic.reading.Gloss;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.Acronym;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;

/** Counts, paper by paper, which concepts there are and how they are called. */
final class ConceptTallies {
    private static final int SHORTEST = 3;

    private final Map<String, ConceptTally> byKey = new HashMap<>();
    private final EnglishNames names;
    private final AmbiguousForms ambiguous;

    ConceptTallies(EnglishNames names, AmbiguousForms ambiguous) {
        this.names = names;
        this.ambiguous = ambiguous;
    }

    void list(ListedConcept entry) {
        byKey.computeIfAbsent(names.key(entry.english()), ConceptTally::new).list(entry);
    }

    void read(PaperReading paper, Phrases phrases) {
        for (Gloss.Abbreviation gloss : paper.abbreviations()) {
            term(paper, gloss.expansion(), false).ifPresent(ConceptTally::spellOut);
        }
        for (Gloss.Bilingual gloss : paper.bilingual()) {
            term(paper, gloss.english(), false).ifPresent(ConceptTally::translate);
        }
        paper.artefact().flatMap(name -> artefact(paper, name)).ifPresent(ConceptTally::introduce);
        paper.titleTerms().forEach(phrase -> term(paper, phrase, true));
        paper.summaryTerms().forEach(phrase -> term(paper, phrase, false));
        paper.phrases().stream()
                .filter(found -> phrases.shared(found.key()))
                .forEach(found -> term(paper, found.phrase(), found.title()));
    }

    /** What a title introduces needs no look of a term: 4Real, Magic-Me. */
    private Optional<ConceptTally> artefact(PaperReading paper, Phrase name) {
        boolean looks = name.size() == 1 && !Character.isDigit(name.text().charAt(0));
        if (looks || !name.latin() || name.key().length() < SHORTEST) {
            return term(paper, name, false);
        }
        ConceptTally concept =
                byKey.computeIfAbsent(names.key(name, paper.id()), ConceptTally::new);
        concept.named(name, false);
        return Optional.of(concept);
    }

    private Optional<ConceptTally> term(PaperReading paper, Phrase phrase, boolean title) {
        String key = names.key(phrase, paper.id());
        // An acronym that may mean a listed concept means it or nothing; two letters mean anything
        boolean acronym = ambiguous.has(key) && Acronym.hasCapitals(phrase.text());
        boolean unclear =
                phrase.size() == 1
                        && (acronym || key.length() < SHORTEST)
                        && !byKey.containsKey(key);
        if (unclear || !TermShape.term(phrase)) {
            return Optional.empty();
        }
        ConceptTally concept = byKey.computeIfAbsent(key, ConceptTally::new);
        concept.named(phrase, title);
        return Optional.of(concept);
    }

    /** Once all papers are read, which tells how many words the names have. */
    void learnKorean(PaperReading paper, TermBoundaries edges) {
        Map<ConceptTally, Set<String>> terms = new HashMap<>();
        for (Gloss.Bilingual gloss : paper.bilingual()) {
            String key = names.key(gloss.english(), paper.id());
            Optional.ofNullable(byKey.get(key))
                    .ifPresent(
                            concept ->
                                    edges.term(gloss, key, concept.words())
                                            .ifPresent(
                                                    terms.computeIfAbsent(
                                                                    concept, c -> new HashSet<>())
                                                            ::add));
        }
        terms.forEach((concept, korean) -> korean.forEach(concept::korean));
    }

    /** What was counted, in the order of the keys. */
    Stream<Concept> concepts() {
        return byKey.values().stream()
                .map(ConceptTally::concept)
                .sorted(Comparator.comparing(Concept::key));
    }
}
