package org.w3id.paperkg.topic;

/**
 * A concept at a place of a paper.
 *
 * @param concept its key
 * @param passage index among the paper's passages; 0 is the title
 * @param surface the words as printed, without a particle
 * @param nested whether the words are the end of a longer term found at the same place
 */
record Occurrence(String concept, int passage, String surface, boolean nested) {
    boolean inTitle() {
        return passage == 0;
    }
}
