package org.w3id.paperkg.network;

import java.util.List;
import java.util.Set;

/**
 * That no chain of joint papers leads from one person to another.
 *
 * @param fromComponent the part of the network that one is in
 * @param toComponent the part that the other is in
 * @param remedies limits of the selection without which there is a path: each that is enough alone,
 *     or else all together; empty when no paper of the graph connects them
 */
public record Separation(
        Member from,
        Member to,
        Component fromComponent,
        Component toComponent,
        List<Remedy> remedies)
        implements PathAnswer {
    public Separation {
        remedies = List.copyOf(remedies);
    }

    /**
     * People with paths among them and to nobody else.
     *
     * @param members how many, from 1
     * @param center the one with most co-authors, of those the one whose key sorts first
     */
    public record Component(int members, Member center) {}

    /**
     * What would connect the two.
     *
     * @param hops how many ties the path then has
     */
    public record Remedy(Set<Limit> dropped, int hops) {
        public Remedy {
            dropped = Set.copyOf(dropped);
        }
    }
}
