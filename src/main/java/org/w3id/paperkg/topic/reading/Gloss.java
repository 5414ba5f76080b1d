package org.w3id.paperkg.topic.reading;

import org.w3id.paperkg.topic.text.Phrase;

/** What a pair of brackets says about two names of one thing. */
public sealed interface Gloss {
    /**
     * A Korean term beside its English name.
     *
     * @param korean the words of which the last ones are the term; all of them when the edge is
     *     known
     * @param edgeKnown whether the term begins where {@code korean} does, as it does inside
     *     brackets
     */
    record Bilingual(Phrase korean, boolean edgeKnown, Phrase english) implements Gloss {}

    /** An acronym beside the words it stands for. */
    record Abbreviation(Phrase acronym, Phrase expansion) implements Gloss {}
}
