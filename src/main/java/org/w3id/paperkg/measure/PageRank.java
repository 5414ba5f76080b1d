package org.w3id.paperkg.measure;

import java.util.Arrays;

/**
 * PageRank: how often somebody is met who walks from author to author, takes one of the ties at
 * random with probability 0.85 and begins anew anywhere otherwise (S. Brin and L. Page, The Anatomy
 * of a Large-Scale Hypertextual Web Search Engine, Computer Networks 30, 1998). Ties have no
 * weights here. Who comes to an author without ties begins anew, too. The values sum to 1.
 */
final class PageRank {
    private static final double DAMPING = 0.85;
    private static final double TOLERANCE = 1e-12;

    /** Changes shrink by the damping each time, so some 170 are enough. */
    private static final int MOST_ITERATIONS = 400;

    private PageRank() {}

    /** Iterates until the changes of all nodes sum to less than 1e-12. */
    static double[] of(CompressedNetwork network) {
        int size = network.size();
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / size);
        double change = 1;
        for (int i = 0; i < MOST_ITERATIONS && change >= TOLERANCE; i++) {
            double[] next = step(network, rank);
            change = 0;
            for (int node = 0; node < size; node++) {
                change += Math.abs(next[node] - rank[node]);
            }
            rank = next;
        }
        return rank;
    }

    private static double[] step(CompressedNetwork network, double[] rank) {
        int size = network.size();
        double[] share = new double[size];
        double dangling = 0;
        for (int node = 0; node < size; node++) {
            if (network.degree(node) == 0) {
                dangling += rank[node];
            } else {
                share[node] = rank[node] / network.degree(node);
            }
        }
        double everybody = (1 - DAMPING + DAMPING * dangling) / size;
        double[] next = new double[size];
        for (int node = 0; node < size; node++) {
            double met = 0;
            for (int tie = network.begin(node); tie < network.end(node); tie++) {
                met += share[network.neighbour(tie)];
            }
            next[node] = everybody + DAMPING * met;
        }
        return next;
    }
}
