package org.w3id.paperkg.topic.choice;

import java.util.List;
import java.util.function.Predicate;
import org.w3id.paperkg.topic.reading.PaperReading;

/**
 * All occurrences of one concept in one paper.
 *
 * @param concept its key
 * @param occurrences in reading order, at least one
 * @param artefact whether it is what the title introduces
 */
public record PaperTopic(
        PaperReading paper, String concept, List<Occurrence> occurrences, boolean artefact) {
    /** The first one in the summary; the one in the title if there is no other. */
    public Occurrence shown() {
        return occurrences.stream()
                .filter(Predicate.not(Occurrence::inTitle))
                .findFirst()
                .orElse(occurrences.get(0));
    }

    boolean any(Predicate<Occurrence> test) {
        return occurrences.stream().anyMatch(test);
    }
}
