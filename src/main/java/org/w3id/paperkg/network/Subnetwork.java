package org.w3id.paperkg.network;

import java.util.List;

/**
 * A part of the co-author network, or the whole.
 *
 * @param members ordered by key
 * @param ties ordered by first and second; indexes into {@code members}
 */
public record Subnetwork(List<Member> members, List<Tie> ties) {
    public Subnetwork {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
    }
}
