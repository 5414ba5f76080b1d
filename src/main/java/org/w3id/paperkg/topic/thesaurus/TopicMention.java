package org.w3id.paperkg.topic.thesaurus;

import java.util.Optional;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * That a paper is about a topic, and why we say so.
 *
 * @param topic slug of the topic
 * @param score 0 to 1, three decimals
 * @param rank among the paper's topics, 1 for the best
 * @param surfaceForm the words found, as printed
 * @param evidence the first point of a summary that has them; empty when the title alone does
 */
public record TopicMention(
        ArxivId paper,
        String topic,
        double score,
        int rank,
        String surfaceForm,
        Optional<Evidence> evidence) {}
