package org.w3id.paperkg.query.lookup;

/**
 * One of the names of a topic.
 *
 * @param preferred whether it is the topic's label in its language
 */
public record TopicName(KnownTopic topic, String name, boolean preferred) {}
