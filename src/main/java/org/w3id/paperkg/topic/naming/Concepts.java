package org.w3id.paperkg.topic.naming;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.topic.reading.Gloss;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.Acronym;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/**
 * The candidates for topics: the authority list, what glosses explain, what titles name, and
 * English phrases of the summaries.
 */
public final class Concepts {
    private static final int SHORTEST = 3;

    private final Map<String, Concept> byKey = new HashMap<>();
    private final Set<String> banned = new HashSet<>();
    private List<Concept> sorted = List.of();
    private final EnglishNames names;
    private final AmbiguousForms ambiguous;

    private Concepts(EnglishNames names, AmbiguousForms ambiguous) {
        this.names = names;
        this.ambiguous = ambiguous;
    }

    public static Concepts of(
            List<PaperReading> papers,
            EnglishNames names,
            AmbiguousForms ambiguous,
            TermBoundaries edges,
            TopicCuration curation) {
        Concepts concepts = new Concepts(names, ambiguous);
        curation.concepts().forEach(concepts::list);
        Phrases phrases = Phrases.of(papers);
        papers.forEach(paper -> concepts.read(paper, phrases));
        papers.forEach(paper -> concepts.learnKorean(paper, edges));
        concepts.byKey.values().removeIf(concept -> concepts.barred(concept, curation.bans()));
        concepts.sorted =
                concepts.byKey.values().stream()
                        .sorted(Comparator.comparing(Concept::key))
                        .toList();
        return concepts;
    }

    /** Whether it has no name that could be shown, or is banned. */
    private boolean barred(Concept concept, Set<String> bans) {
        Optional<String> slug = concept.slug();
        slug.filter(bans::contains).ifPresent(banned::add);
        return slug.filter(name -> !bans.contains(name)).isEmpty();
    }

    /** The slugs of the bans that met a concept. */
    public Set<String> banned() {
        return Collections.unmodifiableSet(banned);
    }

    private void list(ListedConcept entry) {
        byKey.computeIfAbsent(names.key(entry.english()), Concept::new).list(entry);
    }

    private void read(PaperReading paper, Phrases phrases) {
        for (Gloss.Abbreviation gloss : paper.abbreviations()) {
            term(paper, gloss.expansion(), false).ifPresent(Concept::spellOut);
        }
        for (Gloss.Bilingual gloss : paper.bilingual()) {
            term(paper, gloss.english(), false).ifPresent(Concept::translate);
        }
        paper.artefact().flatMap(name -> artefact(paper, name)).ifPresent(Concept::introduce);
        paper.titleTerms().forEach(phrase -> term(paper, phrase, true));
        paper.summaryTerms().forEach(phrase -> term(paper, phrase, false));
        paper.phrases().stream()
                .filter(found -> phrases.shared(found.key()))
                .forEach(found -> term(paper, found.phrase(), found.title()));
    }

    /** What a title introduces needs no look of a term: 4Real, Magic-Me. */
    private Optional<Concept> artefact(PaperReading paper, Phrase name) {
        boolean looks = name.size() == 1 && !Character.isDigit(name.text().charAt(0));
        if (looks || !name.latin() || name.key().length() < SHORTEST) {
            return term(paper, name, false);
        }
        Concept concept = byKey.computeIfAbsent(names.key(name, paper.id()), Concept::new);
        concept.named(name, false);
        return Optional.of(concept);
    }

    private Optional<Concept> term(PaperReading paper, Phrase phrase, boolean title) {
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
        Concept concept = byKey.computeIfAbsent(key, Concept::new);
        concept.named(phrase, title);
        return Optional.of(concept);
    }

    private void learnKorean(PaperReading paper, TermBoundaries edges) {
        Map<Concept, Set<String>> terms = new HashMap<>();
        for (Gloss.Bilingual gloss : paper.bilingual()) {
            String key = names.key(gloss.english(), paper.id());
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

    /**
     * Concepts that would be shown under one name, the key of the one by that of the other: ViM-Ti,
     * of which an acronym was written out, and Vim-Ti. A listed one is the one that stays.
     */
    public Map<String, String> twins(EnglishLabels labels) {
        Map<String, String> twins = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        for (Concept concept : sorted) {
            String label = labels.of(concept);
            String plain = names.canonical(EnglishForm.key(label));
            String sameName = byName.putIfAbsent(label.toLowerCase(Locale.ROOT), concept.key());
            boolean plainIsOther = !plain.equals(concept.key()) && byKey.containsKey(plain);
            String twin = plainIsOther ? plain : sameName;
            if (twin != null && byKey.get(twin).listed().isPresent()) {
                twins.putIfAbsent(concept.key(), twin);
            } else if (twin != null) {
                twins.putIfAbsent(twin, concept.key());
            }
        }
        twins.keySet().removeIf(key -> twins.containsValue(key));
        return twins;
    }

    public Optional<Concept> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** In the order of their keys. */
    public List<Concept> all() {
        return sorted;
    }
}
