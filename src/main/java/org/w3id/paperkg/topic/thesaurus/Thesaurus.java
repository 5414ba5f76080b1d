package org.w3id.paperkg.topic.thesaurus;

import java.util.List;
import java.util.Set;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * The topics of a collection and where they occur.
 *
 * @param topics ordered by slug; each has at least one mention
 * @param mentions ordered by paper, then rank
 * @param suspects papers whose summary seems to be about something else and was not read
 * @param idle slugs of topics that people decided about and that do not occur, sorted
 */
public record Thesaurus(
        List<Topic> topics, List<TopicMention> mentions, Set<ArxivId> suspects, List<String> idle) {
    public Thesaurus {
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
        suspects = Set.copyOf(suspects);
        idle = List.copyOf(idle);
    }

    /** Where all decisions met a topic, or there are none. */
    public Thesaurus(List<Topic> topics, List<TopicMention> mentions, Set<ArxivId> suspects) {
        this(topics, mentions, suspects, List.of());
    }
}
