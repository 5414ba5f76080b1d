package org.w3id.paperkg.topic.thesaurus;

import java.util.List;
import java.util.Optional;

/**
 * A concept of the field as a librarian lists it.
 *
 * @param english the preferred English label
 * @param forms all other forms
 * @param broader English label of the next broader concept
 */
public record ListedConcept(String english, List<Form> forms, Optional<String> broader) {
    public ListedConcept {
        forms = List.copyOf(forms);
    }

    /**
     * A form of a concept.
     *
     * @param ambiguous whether it often means something else (정렬, AR), so that it is no evidence
     *     where nothing else speaks for the concept
     */
    public record Form(TopicLabel label, boolean ambiguous) {}
}
