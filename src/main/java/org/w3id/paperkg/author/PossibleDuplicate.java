package org.w3id.paperkg.author;

/**
 * Two authors that may be one person. A suggestion, not a decision.
 *
 * @param first key of the one that sorts first
 * @param second key of the other one
 * @param score how likely they are one, 0 to 1
 * @param sharedCoauthors co-authors that both have
 * @param jointPapers papers that list both, which people rarely do with themselves
 */
public record PossibleDuplicate(
        String first,
        String second,
        NameVariation variation,
        double score,
        int sharedCoauthors,
        int jointPapers) {}
