package org.w3id.paperkg.cli;

import java.util.List;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.topic.Curation;

/**
 * What people decided about topics, as one build reads it.
 *
 * @param problems mistakes in the file
 * @param hash SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; {@code none} without a
 *     file
 * @param turtle whether the file could be read at all
 */
record CurationInput(Curation curation, List<Problem> problems, String hash, boolean turtle) {
    static final CurationInput NONE = new CurationInput(Curation.NONE, List.of(), "none", true);

    CurationInput {
        problems = List.copyOf(problems);
    }
}
