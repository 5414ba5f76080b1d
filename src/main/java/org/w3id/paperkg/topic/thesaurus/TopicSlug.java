package org.w3id.paperkg.topic.thesaurus;

import org.w3id.paperkg.topic.text.EnglishForm;

/** What identifies a topic in its IRI. */
public final class TopicSlug {
    private TopicSlug() {}

    /**
     * The English label in ASCII kebab case; empty when it has neither letter nor digit of ASCII.
     */
    public static String of(String english) {
        return EnglishForm.slug(english);
    }
}
