package org.w3id.paperkg.measure;

/**
 * Core numbers: a node has core number k when it is in a part of the network where everybody has at
 * least k ties inside, and in none for k + 1. The algorithm of V. Batagelj and M. Zaversnik, An
 * O(m) Algorithm for Cores Decomposition of Networks, 2003 (arXiv cs/0310049): take away the node
 * with the fewest ties left, again and again. Linear in the number of ties.
 */
final class CoreNumbers {
    private final CompressedNetwork network;
    private final int[] core;
    // the nodes by ties left; where each stands; where those of a number of ties begin
    private final int[] order;
    private final int[] place;
    private final int[] bin;

    private CoreNumbers(CompressedNetwork network) {
        this.network = network;
        int size = network.size();
        core = new int[size];
        order = new int[size];
        place = new int[size];
        int most = 0;
        for (int node = 0; node < size; node++) {
            core[node] = network.degree(node);
            most = Math.max(most, core[node]);
        }
        bin = new int[most + 2];
        for (int node = 0; node < size; node++) {
            bin[core[node] + 1]++;
        }
        for (int ties = 0; ties <= most; ties++) {
            bin[ties + 1] += bin[ties];
        }
        int[] next = bin.clone();
        for (int node = 0; node < size; node++) {
            place[node] = next[core[node]]++;
            order[place[node]] = node;
        }
    }

    static int[] of(CompressedNetwork network) {
        CoreNumbers cores = new CoreNumbers(network);
        for (int i = 0; i < network.size(); i++) {
            cores.takeAway(cores.order[i]);
        }
        return cores.core;
    }

    private void takeAway(int node) {
        for (int tie = network.begin(node); tie < network.end(node); tie++) {
            int neighbour = network.neighbour(tie);
            if (core[neighbour] > core[node]) {
                int ties = core[neighbour];
                swap(neighbour, order[bin[ties]]);
                bin[ties]++;
                core[neighbour]--;
            }
        }
    }

    private void swap(int a, int b) {
        int placeOfA = place[a];
        place[a] = place[b];
        place[b] = placeOfA;
        order[place[a]] = a;
        order[place[b]] = b;
    }
}
