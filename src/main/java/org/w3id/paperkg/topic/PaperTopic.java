package org.w3id.paperkg.topic;

import java.util.List;

/**
 * All occurrences of one concept in one paper.
 *
 * @param introduced whether it is the artefact that the title introduces
 * @param occurrences in reading order, at least one
 */
record PaperTopic(
        PaperReading paper, String concept, boolean introduced, List<Occurrence> occurrences) {
    boolean inTitle() {
        return occurrences.get(0).inTitle();
    }

    /** The first one in the summary; the one in the title if there is no other. */
    Occurrence shown() {
        return occurrences.stream()
                .filter(occurrence -> !occurrence.inTitle())
                .findFirst()
                .orElse(occurrences.get(0));
    }

    /** Ends of longer terms count half. */
    double frequency() {
        return occurrences.stream().mapToDouble(o -> o.nested() ? 0.5 : 1).sum();
    }

    /** 1 for the title, falling to 0 for the end of the summary. */
    double earliness() {
        return 1 - (double) occurrences.get(0).passage() / paper.passages().size();
    }

    /** Whether it is rather the end of longer terms than a term of its own here. */
    boolean mostlyNested() {
        return occurrences.stream().filter(Occurrence::nested).count() * 2 >= occurrences.size();
    }
}
