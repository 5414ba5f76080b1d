package org.w3id.paperkg.topic.thesaurus;

import java.util.List;
import java.util.Optional;

/**
 * A concept that papers share.
 *
 * @param slug the English label in ASCII kebab case; identifies the topic
 * @param english the preferred English label
 * @param korean the preferred Korean label
 * @param alternatives other labels, acronyms among them, sorted; without the preferred ones
 * @param broader slug of the topic whose label is the head of this one
 * @param paperCount how many papers mention it, at least 1
 */
public record Topic(
        String slug,
        String english,
        Optional<String> korean,
        List<TopicLabel> alternatives,
        Optional<String> broader,
        int paperCount) {
    public Topic {
        alternatives = List.copyOf(alternatives);
    }
}
