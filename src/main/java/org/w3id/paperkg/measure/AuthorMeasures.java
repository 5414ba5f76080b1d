package org.w3id.paperkg.measure;

import java.util.Optional;

/**
 * The place of one author in the co-author network.
 *
 * @param author the key of the author
 * @param totalStrength sum of the strengths of all ties, to six decimals
 * @param coreNumber the greatest k such that the author is in a k-core; 0 without a tie
 * @param pageRank a share of 1
 * @param betweenness of unordered pairs, not normalised; perhaps estimated
 * @param component with all authors that ties lead to; of one when there is none
 * @param community empty for an author without a tie
 */
public record AuthorMeasures(
        String author,
        double totalStrength,
        int coreNumber,
        double pageRank,
        double betweenness,
        AuthorGroup component,
        Optional<AuthorGroup> community) {}
