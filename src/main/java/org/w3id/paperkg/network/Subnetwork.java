package org.w3id.paperkg.network;

import java.util.List;
import org.w3id.paperkg.network.layout.Appearance;

/**
 * A part of the co-author network, or the whole.
 *
 * @param members ordered by key
 * @param ties ordered by first and second; indexes into {@code members}
 * @param leftOut how many people of this part are not here, because they would be too many
 * @param drawn how the members are drawn, in their order; empty when they are not
 */
public record Subnetwork(
        List<Member> members, List<Tie> ties, int leftOut, List<Appearance> drawn) {
    public Subnetwork {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
        drawn = List.copyOf(drawn);
    }

    /** Without a picture. */
    public Subnetwork(List<Member> members, List<Tie> ties, int leftOut) {
        this(members, ties, leftOut, List.of());
    }

    /** All of a part. */
    public Subnetwork(List<Member> members, List<Tie> ties) {
        this(members, ties, 0);
    }

    Subnetwork leavingOut(int people) {
        return new Subnetwork(members, ties, people, drawn);
    }

    /**
     * The same with a picture.
     *
     * @param appearances one for each member
     */
    public Subnetwork drawn(List<Appearance> appearances) {
        return new Subnetwork(members, ties, leftOut, appearances);
    }
}
