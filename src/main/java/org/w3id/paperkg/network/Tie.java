package org.w3id.paperkg.network;

import java.time.LocalDate;

/**
 * That two members of a {@link Subnetwork} have joint papers; one tie per pair.
 *
 * @param first index of the member whose key sorts first
 * @param second index of the other
 * @param jointPapers how many papers join them, among those the subnetwork takes
 * @param strength sum over these papers of 1/(n−1), n the number of authors listed (M. E. J.
 *     Newman, Scientific collaboration networks II, Phys. Rev. E 64, 016132, 2001)
 * @param firstJoint the day the oldest joint paper was listed
 * @param lastJoint the day the newest was
 */
public record Tie(
        int first,
        int second,
        int jointPapers,
        double strength,
        LocalDate firstJoint,
        LocalDate lastJoint) {}
