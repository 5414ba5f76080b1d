package org.w3id.paperkg.network;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody near the people in the middle of a {@link Neighbourhood}.
 *
 * @param distance in ties, from 1
 * @param through the people one tie nearer who are tied to this one, strongest tie first
 * @param jointPapers with these people
 * @param firstJoint the day the oldest of these papers was listed
 * @param lastJoint the day the newest was
 */
public record Acquaintance(
        Member person,
        int distance,
        List<Member> through,
        int jointPapers,
        LocalDate firstJoint,
        LocalDate lastJoint) {
    public Acquaintance {
        through = List.copyOf(through);
    }
}
