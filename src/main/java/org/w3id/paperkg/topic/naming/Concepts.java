package org.w3id.paperkg.topic.naming;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/**
 * The candidates for topics: the authority list, what glosses explain, what titles name, and
 * English phrases of the summaries.
 */
public final class Concepts {
    private final EnglishNames names;
    private final Map<String, Concept> byKey = new LinkedHashMap<>();
    private final Set<String> banned = new HashSet<>();

    private Concepts(EnglishNames names) {
        this.names = names;
    }

    public static Concepts of(
            List<PaperReading> papers,
            EnglishNames names,
            AmbiguousForms ambiguous,
            TermBoundaries edges,
            TopicCuration curation) {
        ConceptTallies tallies = new ConceptTallies(names, ambiguous);
        curation.concepts().forEach(tallies::list);
        Phrases phrases = Phrases.of(papers);
        papers.forEach(paper -> tallies.read(paper, phrases));
        papers.forEach(paper -> tallies.learnKorean(paper, edges));
        Concepts concepts = new Concepts(names);
        tallies.concepts().forEach(concept -> concepts.add(concept, curation.bans()));
        return concepts;
    }

    /** Unless it has no name that could be shown, or is banned. */
    private void add(Concept concept, Set<String> bans) {
        String slug = concept.slug().orElse("");
        if (bans.contains(slug)) {
            banned.add(slug);
        } else if (!slug.isEmpty()) {
            byKey.put(concept.key(), concept);
        }
    }

    /** The slugs of the bans that met a concept. */
    public Set<String> banned() {
        return Collections.unmodifiableSet(banned);
    }

    /**
     * Concepts that would be shown under one name, the key of the one by that of the other: ViM-Ti,
     * of which an acronym was written out, and Vim-Ti. A listed one is the one that stays.
     */
    public Map<String, String> twins(EnglishLabels labels) {
        Map<String, String> twins = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        for (Concept concept : all()) {
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
    public Collection<Concept> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }
}
