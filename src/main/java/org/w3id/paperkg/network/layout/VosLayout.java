package org.w3id.paperkg.network.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.networkanalysis.Layout;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Places connected nodes so that those with strong ties are near each other, by the VOS technique
 * (N. J. van Eck, L. Waltman, R. Dekker and J. van den Berg, A comparison of two techniques for
 * bibliometric mapping: multidimensional scaling and VOS, JASIST 61(12), 2010) in the
 * implementation of its authors, which is that of VOSviewer. Random starts have fixed seeds: the
 * same network is placed in the same way.
 */
final class VosLayout {
    // With the usual 2 and 1, the authors of one paper, who are all tied to each other, fall on one
    // point. The more attraction outgrows repulsion with the distance, the more room they get.
    private static final int ATTRACTION = 3;
    private static final int REPULSION = -1;
    private static final int ITERATIONS = 300;
    private static final double SMALLEST_STEP = 0.001;
    private static final double STEP_REDUCTION = 0.75;
    private static final int IMPROVEMENTS = 5;
    private static final long SEED = 20240212;

    // pairs of nodes that all starts together may look at in one iteration
    private static final int PAIRS = 40_000;
    private static final int MOST_STARTS = 10;

    private VosLayout() {}

    /**
     * The places, with the mean distance of two nodes being 1. Costs iterations times the square of
     * the number of nodes: a tenth of a second for 300.
     *
     * @param size how many nodes, from 1
     * @param ties of nodes that are connected with each other, directly or not
     */
    static List<Position> of(int size, List<WeightedTie> ties) {
        if (size == 1) {
            return List.of(new Position(0, 0));
        }
        Network network = network(size, ties).createNormalizedNetworkUsingAssociationStrength();
        int starts = Math.max(1, Math.min(MOST_STARTS, PAIRS / (size * size)));
        Random random = new Random(SEED);
        Layout best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < starts; start++) {
            GradientDescentVOSLayoutAlgorithm algorithm = algorithm(random);
            Layout layout = algorithm.findLayout(network);
            double quality = algorithm.calcQuality(network, layout);
            if (quality < least) {
                least = quality;
                best = layout;
            }
        }
        best.standardize(true);
        return places(best);
    }

    private static GradientDescentVOSLayoutAlgorithm algorithm(Random random) {
        return new GradientDescentVOSLayoutAlgorithm(
                ATTRACTION,
                REPULSION,
                0,
                ITERATIONS,
                GradientDescentVOSLayoutAlgorithm.DEFAULT_INITIAL_STEP_SIZE,
                SMALLEST_STEP,
                STEP_REDUCTION,
                IMPROVEMENTS,
                random);
    }

    private static Network network(int size, List<WeightedTie> ties) {
        int[] from = ties.stream().mapToInt(WeightedTie::first).toArray();
        int[] to = ties.stream().mapToInt(WeightedTie::second).toArray();
        double[] weights = ties.stream().mapToDouble(WeightedTie::weight).toArray();
        return new Network(
                size,
                true,
                new LargeIntArray[] {new LargeIntArray(from), new LargeIntArray(to)},
                new LargeDoubleArray(weights),
                false,
                true);
    }

    private static List<Position> places(Layout layout) {
        double[][] coordinates = layout.getCoordinates();
        List<Position> places = new ArrayList<>(layout.getNNodes());
        for (int node = 0; node < layout.getNNodes(); node++) {
            places.add(new Position(coordinates[0][node], coordinates[1][node]));
        }
        return places;
    }
}
