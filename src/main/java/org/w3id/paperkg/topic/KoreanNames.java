package org.w3id.paperkg.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which concept a Korean term means where no gloss says so. A term that different glosses render
 * differently (모델, 추론) means one of them only if most glosses agree.
 */
final class KoreanNames {
    private static final double MAJORITY = 0.6;
    private static final int FEWEST_GLOSSES = 2;

    private final Map<String, Tally> concepts = new HashMap<>();

    static KoreanNames of(Concepts concepts) {
        KoreanNames names = new KoreanNames();
        for (Concept concept : concepts.all()) {
            for (String term : concept.korean().ranked()) {
                names.concepts
                        .computeIfAbsent(key(term), unseen -> new Tally())
                        .add(concept.key(), concept.korean().count(term));
            }
        }
        return names;
    }

    private static String key(String term) {
        return Phrase.of(term).map(Phrase::key).orElse(term);
    }

    /** The concept of a term, given by its key. */
    Optional<String> concept(String key) {
        Tally tally = concepts.get(key);
        return tally == null
                ? Optional.empty()
                : tally.majority(MAJORITY).filter(best -> tally.count(best) >= FEWEST_GLOSSES);
    }

    /** The usual Korean name of a concept: the most frequent one that means no other. */
    Optional<String> preferred(Concept concept) {
        return concept.korean().ranked().stream()
                .filter(term -> concept(key(term)).filter(concept.key()::equals).isPresent())
                .findFirst();
    }
}
