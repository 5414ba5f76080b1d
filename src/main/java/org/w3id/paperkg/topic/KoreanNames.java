package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which concept a Korean term means where no gloss says so. A term that different glosses render
 * differently (모델, 추론) means one of them only if most glosses agree.
 */
final class KoreanNames {
    private static final double MAJORITY = 0.5;
    private static final int FEWEST_GLOSSES = 2;
    private static final int FEWEST_GLOSSES_OF_A_NAME = 4;

    private final Map<String, String> concepts = new HashMap<>();
    private final KoreanEdges edges;

    private KoreanNames(KoreanEdges edges) {
        this.edges = edges;
    }

    static KoreanNames of(Concepts concepts, KoreanEdges edges) {
        KoreanNames names = new KoreanNames(edges);
        Map<String, Tally> chosen = new HashMap<>();
        for (Concept concept : concepts.all()) {
            for (String term : terms(concept)) {
                chosen.computeIfAbsent(key(term), unseen -> new Tally())
                        .add(concept.key(), concept.korean().count(term));
            }
        }
        chosen.forEach(
                (term, meanings) ->
                        meanings.ranked().stream()
                                .filter(key -> meanings.count(key) >= fewestGlosses(key, concepts))
                                .filter(key -> edges.agreement(term, key) >= MAJORITY)
                                .findFirst()
                                .ifPresent(key -> names.concepts.put(term, key)));
        return names;
    }

    /**
     * The concept's terms without those that are the end of a longer, more frequent one: 조정 of 미세
     * 조정.
     */
    private static List<String> terms(Concept concept) {
        List<String> ranked = concept.korean().ranked();
        List<String> terms = new ArrayList<>();
        for (String term : ranked) {
            boolean fragment = terms.stream().anyMatch(longer -> longer.endsWith(" " + term));
            if (!fragment) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static int fewestGlosses(String concept, Concepts concepts) {
        boolean named = concepts.byKey(concept).filter(Concept::namesAnArtefact).isPresent();
        return named ? FEWEST_GLOSSES_OF_A_NAME : FEWEST_GLOSSES;
    }

    private static String key(String term) {
        return Phrase.of(term).map(Phrase::key).orElse(term);
    }

    /** The concept of a term, given by its key. */
    Optional<String> concept(String key) {
        return Optional.ofNullable(concepts.get(key));
    }

    /** The keys of all terms that mean something. */
    Set<String> keys() {
        return Collections.unmodifiableSet(concepts.keySet());
    }

    boolean means(String term, Concept concept) {
        return concept.key().equals(concepts.get(key(term)));
    }

    /**
     * The usual Korean name of a concept: the most frequent one that means no other. What a single
     * gloss gives is good enough to be shown, though not to be looked for in other papers, when it
     * has two words or more and is not the kind of a named thing.
     */
    Optional<String> preferred(Concept concept) {
        List<String> ranked = concept.korean().ranked();
        Optional<String> known = ranked.stream().filter(term -> means(term, concept)).findFirst();
        if (known.isPresent() || concept.namesAnArtefact()) {
            return known;
        }
        return ranked.stream()
                .filter(term -> term.contains(" ") && !concepts.containsKey(key(term)))
                .filter(term -> edges.agreement(key(term), concept.key()) > MAJORITY)
                .findFirst();
    }
}
