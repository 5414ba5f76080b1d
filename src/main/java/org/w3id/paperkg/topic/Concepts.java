package org.w3id.paperkg.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The candidates for topics: what glosses explain, what titles introduce, and English phrases that
 * papers share.
 */
final class Concepts {
    private final SortedMap<String, Concept> byKey = new TreeMap<>();
    private final Acronyms acronyms;

    private Concepts(Acronyms acronyms) {
        this.acronyms = acronyms;
    }

    static Concepts of(List<PaperReading> papers, Acronyms acronyms, KoreanEdges edges) {
        Concepts concepts = new Concepts(acronyms);
        Phrases phrases = Phrases.of(papers);
        papers.forEach(paper -> concepts.read(paper, phrases));
        papers.forEach(paper -> concepts.learnKorean(paper, edges));
        concepts.byKey.values().removeIf(Concepts::unnameable);
        return concepts;
    }

    private static boolean unnameable(Concept concept) {
        return concept.english().total() == 0
                || concept.doubtful()
                || EnglishForm.slug(EnglishLabel.of(concept)).isEmpty();
    }

    private void read(PaperReading paper, Phrases phrases) {
        for (Gloss.Abbreviation gloss : paper.abbreviations()) {
            term(paper, gloss.expansion(), false).ifPresent(Concept::spellOut);
        }
        for (Gloss.Bilingual gloss : paper.bilingual()) {
            term(paper, gloss.english(), false).ifPresent(Concept::gloss);
        }
        paper.artefact().flatMap(name -> term(paper, name, false)).ifPresent(Concept::introduce);
        paper.phrases().stream()
                .filter(found -> phrases.shared(found.key()))
                .forEach(found -> term(paper, found.phrase(), found.title()));
    }

    private Optional<Concept> term(PaperReading paper, Phrase phrase, boolean title) {
        if (!TermShape.term(phrase)) {
            return Optional.empty();
        }
        String key = acronyms.resolve(phrase, paper.id());
        Concept concept = byKey.computeIfAbsent(key, Concept::new);
        concept.named(phrase, title);
        return Optional.of(concept);
    }

    private void learnKorean(PaperReading paper, KoreanEdges edges) {
        Map<Concept, Set<String>> terms = new HashMap<>();
        for (Gloss.Bilingual gloss : paper.bilingual()) {
            String key = acronyms.resolve(gloss.english(), paper.id());
            byKey(key)
                    .ifPresent(
                            concept ->
                                    edges.term(gloss, key, concept.words())
                                            .ifPresent(
                                                    terms.computeIfAbsent(
                                                                    concept, c -> new HashSet<>())
                                                            ::add));
        }
        terms.forEach((concept, korean) -> korean.forEach(concept.korean()::add));
    }

    Optional<Concept> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Collection<Concept> all() {
        return byKey.values();
    }
}
