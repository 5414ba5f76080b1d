package org.w3id.paperkg.network.layout;

import java.util.stream.IntStream;

/**
 * Which nodes are connected by the ties seen so far (B. A. Galler and M. J. Fischer, An improved
 * equivalence algorithm, Comm. ACM 7, 1964). The least node of a set stands for it.
 */
public final class DisjointSets {
    private final int[] above;

    /**
     * @param size how many nodes, each in a set of its own
     */
    public DisjointSets(int size) {
        this.above = IntStream.range(0, size).toArray();
    }

    /** The least node of the set. */
    public int least(int node) {
        int least = node;
        while (above[least] != least) {
            above[least] = above[above[least]];
            least = above[least];
        }
        return least;
    }

    /** Makes one set of two; false when they were one before. */
    public boolean join(int one, int other) {
        int first = least(one);
        int second = least(other);
        above[Math.max(first, second)] = Math.min(first, second);
        return first != second;
    }
}
