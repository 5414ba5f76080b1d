package org.w3id.paperkg.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Into how many groups the co-authors of a name fall when the name itself is taken out of the
 * network: the connected components of the network induced on its neighbours. A person's co-authors
 * mostly know each other, through papers with the person or without; many groups hint at several
 * people of one name, or at one person of many workplaces (compare the ego-splitting of A. Epasto,
 * S. Lattanzi and R. Paes Leme, KDD 2017). Cost: the sum of squared degrees at worst, much less
 * where groups meet early.
 */
final class NameAmbiguity {
    private final Neighbours neighbours;
    // the group of an author while one name is looked at, as a forest; -1 for all others
    private final int[] parent;

    private NameAmbiguity(Neighbours neighbours) {
        this.neighbours = neighbours;
        this.parent = new int[neighbours.count()];
        Arrays.fill(parent, -1);
    }

    /** By the authors' numbers; 0 for an author without co-authors. */
    static List<Integer> of(Neighbours neighbours) {
        NameAmbiguity search = new NameAmbiguity(neighbours);
        List<Integer> groups = new ArrayList<>(neighbours.count());
        for (int author = 0; author < neighbours.count(); author++) {
            groups.add(search.groups(neighbours.of(author)));
        }
        return List.copyOf(groups);
    }

    private int groups(int[] members) {
        for (int member : members) {
            parent[member] = member;
        }
        int groups = members.length;
        for (int i = 0; i < members.length && groups > 1; i++) {
            groups -= joined(members[i], members);
        }
        for (int member : members) {
            parent[member] = -1;
        }
        return groups;
    }

    /** How many groups become one through a member's links. */
    private int joined(int member, int[] members) {
        int joined = 0;
        // whichever list is shorter: the links of the member, or the others
        if (neighbours.degree(member) <= members.length) {
            for (int other : neighbours.of(member)) {
                joined += parent[other] >= 0 && join(member, other) ? 1 : 0;
            }
        } else {
            for (int other : members) {
                joined +=
                        root(other) != root(member)
                                        && neighbours.linked(member, other)
                                        && join(member, other)
                                ? 1
                                : 0;
            }
        }
        return joined;
    }

    private boolean join(int one, int other) {
        int from = root(one);
        int to = root(other);
        parent[from] = to;
        return from != to;
    }

    private int root(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
