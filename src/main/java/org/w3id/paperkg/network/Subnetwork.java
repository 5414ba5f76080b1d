package org.w3id.paperkg.network;

import java.util.List;

/**
 * A part of the co-author network, or the whole.
 *
 * @param members ordered by key
 * @param ties ordered by first and second; indexes into {@code members}
 * @param leftOut how many people of this part are not here, because they would be too many
 */
public record Subnetwork(List<Member> members, List<Tie> ties, int leftOut) {
    public Subnetwork {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
    }

    /** All of a part. */
    public Subnetwork(List<Member> members, List<Tie> ties) {
        this(members, ties, 0);
    }

    Subnetwork leavingOut(int people) {
        return new Subnetwork(members, ties, people);
    }
}
