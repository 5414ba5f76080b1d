package org.w3id.paperkg.topic.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.text.Tally;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;

/**
 * Which concept a Korean term means where no gloss says so. The authority list decides first; then
 * the glosses of the collection: a term that they render differently (모델, 추론) means one concept
 * only if most agree; last, what a term means word by word.
 */
public final class KoreanNames {
    private static final double MAJORITY = 0.5;
    private static final int FEWEST_GLOSSES = 2;

    /**
     * A word that glosses explain more seldom is an everyday one (상호작용, "drug-drug interaction").
     */
    private static final double SHARE = 0.08;

    private static final int FEWEST_GLOSSES_OF_A_NAME = 4;

    private final Map<String, String> concepts = new HashMap<>();
    private final Set<String> composed = new HashSet<>();
    private final TermBoundaries edges;
    private final AmbiguousForms ambiguous;

    private KoreanNames(TermBoundaries edges, AmbiguousForms ambiguous) {
        this.edges = edges;
        this.ambiguous = ambiguous;
    }

    public static KoreanNames of(
            Concepts concepts, TermBoundaries edges, AmbiguousForms ambiguous) {
        KoreanNames names = new KoreanNames(edges, ambiguous);
        for (Concept concept : concepts.all()) {
            listed(concept).forEach(term -> names.concepts.putIfAbsent(key(term), concept.key()));
        }
        names.learn(concepts);
        return names;
    }

    private void learn(Concepts candidates) {
        Map<String, Tally> meanings = new HashMap<>();
        for (Concept concept : candidates.all()) {
            for (String term : terms(concept)) {
                meanings.computeIfAbsent(key(term), unseen -> new Tally())
                        .add(concept.key(), concept.korean().count(term));
            }
        }
        meanings.forEach(
                (term, tally) ->
                        tally.ranked().stream()
                                .filter(key -> tally.count(key) >= fewestGlosses(key, candidates))
                                .filter(key -> edges.agreement(term, key) >= MAJORITY)
                                .filter(key -> !ambiguous.has(term))
                                .filter(key -> tally.count(key) >= SHARE * edges.count(term))
                                .filter(key -> !endOfListed(term, key, candidates))
                                .findFirst()
                                .ifPresent(key -> concepts.putIfAbsent(term, key)));
    }

    /** 현상 is no name of what is listed as 환각 현상. */
    private static boolean endOfListed(String term, String concept, Concepts candidates) {
        return candidates.byKey(concept).stream()
                .flatMap(known -> listed(known).stream())
                .map(KoreanNames::key)
                .anyMatch(name -> !name.equals(term) && name.endsWith(term));
    }

    private static List<String> listed(Concept concept) {
        return concept.listed().stream()
                .flatMap(entry -> entry.forms().stream())
                .filter(form -> form.label().language() == Language.KOREAN && !form.ambiguous())
                .map(form -> form.label().text())
                .toList();
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
        return EnglishForm.key(term);
    }

    /** What a term means when it is read word by word, unless it has a meaning of its own. */
    public void compose(String key, String concept) {
        if (!ambiguous.has(key) && concepts.putIfAbsent(key, concept) == null) {
            composed.add(key);
        }
    }

    /** The concept of a term, given by its key. */
    public Optional<String> concept(String key) {
        return Optional.ofNullable(concepts.get(key));
    }

    /** Whether a term is understood word by word only. */
    public boolean composed(String key) {
        return composed.contains(key);
    }

    /** The keys of all terms that mean something. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(concepts.keySet());
    }

    public boolean means(String term, Concept concept) {
        return concept.key().equals(concepts.get(key(term)));
    }

    /**
     * The usual Korean name of a concept: the listed one, or the most frequent one that means no
     * other. What a single gloss gives is good enough to be shown, though not to be looked for in
     * other papers, when it has two words or more and is not the kind of a named thing.
     */
    public Optional<String> preferred(Concept concept) {
        List<String> ranked = concept.korean().ranked();
        Optional<String> known =
                listedName(concept)
                        .or(() -> ranked.stream().filter(t -> means(t, concept)).findFirst());
        if (known.isPresent() || concept.namesAnArtefact()) {
            return known;
        }
        return ranked.stream()
                .filter(term -> term.contains(" ") && !concepts.containsKey(key(term)))
                .filter(term -> term.split("[ -]").length >= concept.words() - 1)
                .filter(term -> edges.agreement(key(term), concept.key()) > MAJORITY)
                .findFirst();
    }

    private static Optional<String> listedName(Concept concept) {
        return concept.listed().stream()
                .flatMap(entry -> entry.forms().stream())
                .map(ListedConcept.Form::label)
                .filter(label -> label.language() == Language.KOREAN)
                .map(TopicLabel::text)
                .findFirst();
    }
}
