package org.w3id.paperkg.build;

import org.w3id.paperkg.digest.Problem;

import java.util.List;

/**
 * What people decided, as one build reads it.
 *
 * @param <C> decisions about topics, or about authors
 * @param problems mistakes in the file
 * @param hash SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; {@code none} without a
 *     file
 * @param turtle whether the file could be read at all
 */
public record CurationInput<C>(C curation, List<Problem> problems, String hash, boolean turtle) {
    public CurationInput {
        problems = List.copyOf(problems);
    }
}
