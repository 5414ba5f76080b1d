package org.w3id.paperkg.measure;

import java.util.Random;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities: groups that work more with each other than the rest, found by the Leiden algorithm
 * (V. A. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden: Guaranteeing Well-Connected
 * Communities, Scientific Reports 9, 5233, 2019) in the implementation of its authors. Each is
 * connected. Ties weigh their strengths.
 *
 * <p>The quality function is the constant Potts model (V. A. Traag, P. Van Dooren and Y. Nesterov,
 * Narrow Scope for Resolution-Limit-Free Community Detection, Phys. Rev. E 84, 016114, 2011): two
 * groups are one community when the mean strength between their members is above the resolution.
 * Other than with modularity, that does not change with the size of the whole network, so a
 * collection that grows does not fuse its communities.
 */
final class Communities {
    /** The strength of one joint paper of a thousand and one authors. */
    static final double RESOLUTION = 0.001;

    private static final int ITERATIONS = 10;
    private static final long SEED = 20240212;

    private Communities() {}

    /** The community of each node, as numbers in no order; nodes without ties are alone. */
    static int[] of(CompressedNetwork network) {
        if (network.size() == 0) {
            return new int[0];
        }
        return new LeidenAlgorithm(
                        RESOLUTION,
                        ITERATIONS,
                        LeidenAlgorithm.DEFAULT_RANDOMNESS,
                        new Random(SEED))
                .findClustering(weighted(network))
                .getClusters();
    }

    private static Network weighted(CompressedNetwork network) {
        long[] begin = new long[network.size() + 1];
        for (int node = 0; node < network.size(); node++) {
            begin[node + 1] = network.end(node);
        }
        int[] neighbours = new int[network.ends()];
        double[] strengths = new double[network.ends()];
        for (int tie = 0; tie < neighbours.length; tie++) {
            neighbours[tie] = network.neighbour(tie);
            strengths[tie] = network.strength(tie);
        }
        return new Network(
                network.size(),
                false,
                begin,
                new LargeIntArray(neighbours),
                new LargeDoubleArray(strengths),
                false);
    }
}
