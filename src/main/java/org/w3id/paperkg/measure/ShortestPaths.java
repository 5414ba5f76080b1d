package org.w3id.paperkg.measure;

import java.util.Arrays;

/**
 * Counts, for one source after the other, which share of its shortest paths leads through each
 * inner class: the dependencies of U. Brandes, A Faster Algorithm for Betweenness Centrality,
 * Journal of Mathematical Sociology 25, 2001, on classes of twins with their multiplicities. One
 * search costs the ties of the classes in the source's component. Not for several threads.
 */
final class ShortestPaths {
    private final TwinClasses classes;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;
    // what a node adds to the dependency of each node before it, over that node's paths
    private final double[] share;
    // inner nodes in the order they are reached, and the ties that lead one step on from each
    private final int[] queue;
    private final int[] onward;
    private final int[] onwardEnd;
    private int reached;

    ShortestPaths(TwinClasses classes) {
        this.classes = classes;
        int inner = classes.inner();
        distance = new int[inner];
        paths = new double[inner];
        dependency = new double[inner];
        share = new double[inner];
        queue = new int[inner];
        onward = new int[classes.innerEnds() + 1];
        onwardEnd = new int[inner + 1];
        Arrays.fill(distance, -1);
    }

    /** Adds the dependencies of one node of the source class, times a weight. */
    void addFrom(int source, double weight, double[] sums) {
        begin(source);
        search(source);
        for (int t = classes.simplicialBegin(source); t < classes.simplicialEnd(source); t++) {
            if (t != source) {
                end(source, t);
            }
        }
        for (int i = reached - 1; i >= 0; i--) {
            int node = queue[i];
            distance[node] = -1;
            if (node != source) {
                sums[node] += weight * collect(node, i);
            }
            // nothing reads it again in this search
            dependency[node] = 0;
        }
    }

    private void begin(int source) {
        reached = 0;
        if (source < classes.inner()) {
            reach(source, 0);
            paths[source] = 1;
            return;
        }
        for (int i = classes.begin(source); i < classes.end(source); i++) {
            reach(classes.neighbour(i), 1);
            paths[classes.neighbour(i)] = 1;
        }
    }

    private void reach(int node, int steps) {
        distance[node] = steps;
        paths[node] = 0;
        queue[reached++] = node;
    }

    private void search(int source) {
        int count = 0;
        for (int next = 0; next < reached; next++) {
            int node = queue[next];
            int steps = distance[node] + 1;
            double through = paths[node] * nodes(node, source);
            for (int i = classes.begin(node); i < classes.end(node); i++) {
                int other = classes.neighbour(i);
                if (distance[other] < 0) {
                    reach(other, steps);
                }
                // written always and kept if it counts: a branch here would be guessed wrong often
                onward[count] = other;
                count += distance[other] == steps ? 1 : 0;
            }
            for (int i = onwardEnd[next]; i < count; i++) {
                paths[onward[i]] += through;
            }
            onwardEnd[next + 1] = count;
        }
    }

    /** The source is one node of its class, whatever its multiplicity. */
    private double nodes(int node, int source) {
        return node == source ? 1 : classes.multiplicity(node);
    }

    /** Adds what the paths that end in a simplicial class say of its nearest neighbours. */
    private void end(int source, int target) {
        int nearest = Integer.MAX_VALUE;
        double all = 0;
        for (int i = classes.begin(target); i < classes.end(target); i++) {
            int node = classes.neighbour(i);
            if (distance[node] < nearest) {
                nearest = distance[node];
                all = 0;
            }
            if (distance[node] == nearest) {
                all += paths[node] * nodes(node, source);
            }
        }
        for (int i = classes.begin(target); i < classes.end(target); i++) {
            int node = classes.neighbour(i);
            if (distance[node] == nearest) {
                dependency[node] += paths[node] * (classes.multiplicity(target) / all);
            }
        }
    }

    /**
     * The dependency of the node reached as number i, when those of all reached later are known.
     */
    private double collect(int node, int i) {
        double sum = 0;
        for (int j = onwardEnd[i]; j < onwardEnd[i + 1]; j++) {
            sum += share[onward[j]];
        }
        double whole = dependency[node] + paths[node] * sum;
        share[node] = classes.multiplicity(node) * (1 + whole) / paths[node];
        return whole;
    }
}
