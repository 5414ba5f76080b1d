package org.w3id.paperkg.topic.thesaurus;

import java.util.Comparator;
import org.w3id.paperkg.topic.text.Language;

/** A name of a topic, as printed somewhere in the collection. */
public record Label(String text, Language language) implements Comparable<Label> {
    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::language).thenComparing(Label::text);

    /**
     * @throws IllegalArgumentException when the text is blank
     */
    public Label {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a label without text");
        }
    }

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }
}
