package org.w3id.paperkg.measure;

/** Finds nodes whose neighbours are all adjacent to each other. */
final class SimplicialNodes {
    private final CompressedNetwork network;
    private final boolean[] near;

    SimplicialNodes(CompressedNetwork network) {
        this.network = network;
        this.near = new boolean[network.size()];
    }

    /** Cost: at most the sum of the degrees of the neighbours. */
    boolean has(int node) {
        mark(node, true);
        boolean all = true;
        for (int tie = network.begin(node); all && tie < network.end(node); tie++) {
            int neighbour = network.neighbour(tie);
            int shared = 0;
            if (network.degree(neighbour) >= network.degree(node)) {
                for (int i = network.begin(neighbour); i < network.end(neighbour); i++) {
                    shared += near[network.neighbour(i)] ? 1 : 0;
                }
            }
            all = shared == network.degree(node) - 1;
        }
        mark(node, false);
        return all;
    }

    private void mark(int node, boolean value) {
        for (int tie = network.begin(node); tie < network.end(node); tie++) {
            near[network.neighbour(tie)] = value;
        }
    }
}
