package org.w3id.paperkg.author;

import java.time.LocalDate;

/**
 * Two authors with joint papers.
 *
 * @param first the one whose key sorts first
 * @param strength sum over joint papers of 1/(n−1), n the number of authors listed (M. E. J.
 *     Newman, Scientific collaboration networks II, Phys. Rev. E 64, 016132, 2001)
 * @param firstJoint the day the oldest joint paper was listed
 * @param lastJoint the day the newest was
 */
public record Coauthorship(
        String first,
        String second,
        int jointPapers,
        double strength,
        LocalDate firstJoint,
        LocalDate lastJoint) {}
