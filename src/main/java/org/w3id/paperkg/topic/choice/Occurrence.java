package org.w3id.paperkg.topic.choice;

/**
 * A concept at a place of a paper.
 *
 * @param concept its key
 * @param passage index among the paper's passages; 0 is the title
 * @param surface the words as printed, without a particle
 * @param place whether the words are part of a longer term found at the same place
 * @param reading how the words were understood
 * @param certain whether the words mean the concept wherever they stand
 */
public record Occurrence(
        String concept,
        int passage,
        String surface,
        Place place,
        Reading reading,
        boolean certain) {
    enum Place {
        /** A term of its own. */
        OWN,
        /** The end of a longer term, which is its head. */
        HEAD,
        /** The beginning or middle of a longer term. */
        INSIDE
    }

    public enum Reading {
        ENGLISH,
        KOREAN,
        /** Korean that is understood word by word. */
        COMPOSED
    }

    boolean inTitle() {
        return passage == 0;
    }

    boolean own() {
        return place == Place.OWN;
    }

    /** On its own in the summary. */
    boolean inSummary() {
        return own() && !inTitle();
    }
}
