package org.w3id.paperkg.topic.thesaurus;

import java.util.Comparator;
import org.w3id.paperkg.topic.text.Language;

/** A name of a topic, as printed somewhere in the collection. */
public record TopicLabel(String text, Language language) implements Comparable<TopicLabel> {
    private static final Comparator<TopicLabel> ORDER =
            Comparator.comparing(TopicLabel::language).thenComparing(TopicLabel::text);

    /**
     * @throws IllegalArgumentException when the text is blank
     */
    public TopicLabel {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a label without text");
        }
    }

    @Override
    public int compareTo(TopicLabel other) {
        return ORDER.compare(this, other);
    }
}
