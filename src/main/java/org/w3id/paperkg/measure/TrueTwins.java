package org.w3id.paperkg.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds nodes that are adjacent and have the same neighbours. */
final class TrueTwins {
    private final CompressedNetwork network;

    private TrueTwins(CompressedNetwork network) {
        this.network = network;
    }

    /** For each node the first one with the same closed neighbourhood, which may be itself. */
    static int[] firsts(CompressedNetwork network) {
        TrueTwins twins = new TrueTwins(network);
        int[] firstOf = new int[network.size()];
        Map<Long, List<Integer>> firstsByHash = new HashMap<>();
        for (int node = 0; node < network.size(); node++) {
            List<Integer> firsts =
                    firstsByHash.computeIfAbsent(twins.hash(node), h -> new ArrayList<>(1));
            int first = node;
            for (int other : firsts) {
                first = twins.are(other, node) ? other : first;
            }
            firstOf[node] = first;
            if (first == node) {
                firsts.add(node);
            }
        }
        return firstOf;
    }

    private long hash(int node) {
        long hash = mixed(node);
        for (int tie = network.begin(node); tie < network.end(node); tie++) {
            hash += mixed(network.neighbour(tie));
        }
        return hash;
    }

    /** The finaliser of SplitMix64, so that sums of different sets differ. */
    private static long mixed(int node) {
        long z = (node + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private boolean are(int a, int b) {
        return Arrays.equals(closed(a), closed(b));
    }

    private int[] closed(int node) {
        int[] closed = new int[network.degree(node) + 1];
        closed[0] = node;
        for (int i = 1; i < closed.length; i++) {
            closed[i] = network.neighbour(network.begin(node) + i - 1);
        }
        Arrays.sort(closed);
        return closed;
    }
}
