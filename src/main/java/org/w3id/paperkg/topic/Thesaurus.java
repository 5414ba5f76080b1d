package org.w3id.paperkg.topic;

import java.util.List;

/**
 * The topics of a collection and where they occur.
 *
 * @param topics ordered by slug; each has at least one mention
 * @param mentions ordered by paper, then rank
 */
public record Thesaurus(List<Topic> topics, List<TopicMention> mentions) {
    public Thesaurus {
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
    }
}
