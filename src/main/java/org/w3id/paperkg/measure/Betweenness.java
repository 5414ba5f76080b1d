package org.w3id.paperkg.measure;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Betweenness: for each pair of other nodes, the share of their shortest paths that lead through a
 * node, added up (L. C. Freeman, A Set of Measures of Centrality Based on Betweenness, Sociometry
 * 40, 1977). Each unordered pair counts once; nothing is normalised. Ties have no lengths. Computed
 * from one node of each class of twins, which is exact and, among co-authors, far from all nodes.
 *
 * @param values by node
 * @param estimated whether only a sample of the sources was taken
 */
record Betweenness(double[] values, boolean estimated) {
    /** As many sums as are kept apart and then added in order, whatever the number of threads. */
    private static final int CHUNKS = 32;

    private static final long SEED = 20240212;

    /**
     * Exact when the classes times their ties are within the budget; otherwise estimated from
     * sources drawn with a fixed seed (U. Brandes and C. Pich, Centrality Estimation in Large
     * Networks, International Journal of Bifurcation and Chaos 17, 2007).
     *
     * @param budget the most steps to take; a step takes a few nanoseconds
     */
    static Betweenness of(CompressedNetwork network, int[] component, long budget) {
        TwinClasses classes = TwinClasses.of(network, component);
        boolean estimated = (long) classes.size() * classes.ends() > budget;
        double[] weights =
                estimated
                        ? sample(network.size(), classes, budget / classes.ends())
                        : IntStream.range(0, classes.size())
                                .mapToDouble(classes::multiplicity)
                                .toArray();
        double[] sums = sums(classes, weights);
        double[] values = new double[network.size()];
        for (int node = 0; node < values.length; node++) {
            int number = classes.classOf(node);
            // each pair was met from both of its ends
            values[node] = number < classes.inner() ? sums[number] / 2 : 0;
        }
        return new Betweenness(values, estimated);
    }

    /** Draws nodes without replacement; their classes count as often as they stand for nodes. */
    static double[] sample(int nodes, TwinClasses classes, long most) {
        int count = (int) Math.min(nodes, Math.max(1, most));
        int[] drawn = IntStream.range(0, nodes).toArray();
        Random random = new Random(SEED);
        double[] weights = new double[classes.size()];
        for (int i = 0; i < count; i++) {
            int j = i + random.nextInt(nodes - i);
            weights[classes.classOf(drawn[j])] += (double) nodes / count;
            drawn[j] = drawn[i];
        }
        return weights;
    }

    private static double[] sums(TwinClasses classes, double[] weights) {
        double[][] parts =
                IntStream.range(0, CHUNKS)
                        .parallel()
                        .mapToObj(chunk -> part(classes, weights, chunk))
                        .toArray(double[][]::new);
        double[] sums = new double[classes.inner()];
        for (double[] part : parts) {
            Arrays.setAll(sums, node -> sums[node] + part[node]);
        }
        return sums;
    }

    private static double[] part(TwinClasses classes, double[] weights, int chunk) {
        ShortestPaths paths = new ShortestPaths(classes);
        double[] sums = new double[classes.inner()];
        for (int source = chunk; source < classes.size(); source += CHUNKS) {
            if (weights[source] > 0) {
                paths.addFrom(source, weights[source], sums);
            }
        }
        return sums;
    }
}
