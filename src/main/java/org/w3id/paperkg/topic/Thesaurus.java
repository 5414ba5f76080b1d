package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Set;
import org.w3id.paperkg.digest.ArxivId;

/**
 * The topics of a collection and where they occur.
 *
 * @param topics ordered by slug; each has at least one mention
 * @param mentions ordered by paper, then rank
 * @param suspects papers whose summary seems to be about something else and was not read
 */
public record Thesaurus(List<Topic> topics, List<TopicMention> mentions, Set<ArxivId> suspects) {
    public Thesaurus {
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
        suspects = Set.copyOf(suspects);
    }
}
