package org.w3id.paperkg.topic.naming;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Token;

/** The English labels of concepts, chosen once. */
public final class EnglishLabels {
    private final Map<String, Phrase> labels = new ConcurrentHashMap<>();

    public String of(Concept concept) {
        return phrase(concept).source();
    }

    /** The words of a label. */
    public List<Token> words(Concept concept) {
        return phrase(concept).words();
    }

    private Phrase phrase(Concept concept) {
        return labels.computeIfAbsent(
                concept.key(), key -> Phrase.of(EnglishLabel.of(concept)).orElseThrow());
    }
}
