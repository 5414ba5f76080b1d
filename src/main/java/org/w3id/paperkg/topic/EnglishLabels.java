package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The English labels of concepts, chosen once. */
final class EnglishLabels {
    private final Map<String, Phrase> labels = new ConcurrentHashMap<>();

    String of(Concept concept) {
        return phrase(concept).source();
    }

    /** The words of a label. */
    List<Token> words(Concept concept) {
        return phrase(concept).words();
    }

    private Phrase phrase(Concept concept) {
        return labels.computeIfAbsent(
                concept.key(), key -> Phrase.of(EnglishLabel.of(concept)).orElseThrow());
    }
}
