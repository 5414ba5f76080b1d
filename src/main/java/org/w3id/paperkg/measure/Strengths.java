package org.w3id.paperkg.measure;

/**
 * Node strengths: the sum of the strengths of a node's ties (M. E. J. Newman, Scientific
 * Collaboration Networks II, Phys. Rev. E 64, 016132, 2001). As a paper of n authors adds 1/(n−1)
 * to each of an author's n−1 ties, it is the number of papers an author wrote with others.
 */
final class Strengths {
    /** Sums of fractions that should be equal are, when rounded. */
    private static final double STEPS = 1e6;

    private Strengths() {}

    /** To six decimals. Linear in the number of ties. */
    static double[] of(CompressedNetwork network) {
        double[] total = new double[network.size()];
        for (int node = 0; node < total.length; node++) {
            double sum = 0;
            for (int tie = network.begin(node); tie < network.end(node); tie++) {
                sum += network.strength(tie);
            }
            total[node] = Math.rint(sum * STEPS) / STEPS;
        }
        return total;
    }
}
