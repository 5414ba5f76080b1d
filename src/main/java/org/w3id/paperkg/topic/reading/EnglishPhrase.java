package org.w3id.paperkg.topic.reading;

import org.w3id.paperkg.topic.text.Phrase;

/**
 * An English phrase that can be a term, at one place.
 *
 * @param key of the phrase
 * @param title whether it stands in a title, where all words have capitals
 * @param head whether it ends its stretch of words, where the head of a noun phrase is
 */
public record EnglishPhrase(Phrase phrase, String key, boolean title, boolean head) {}
