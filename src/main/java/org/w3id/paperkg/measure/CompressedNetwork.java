package org.w3id.paperkg.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.author.Author;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.author.Coauthorship;

/**
 * The co-author network as compressed sparse rows: node {@code v} is the author whose key is the
 * {@code v}-th, and its ties stand from {@code begin(v)} to before {@code end(v)}, ordered by the
 * other node. Memory: 24 bytes for each tie of two authors.
 */
final class CompressedNetwork {
    /**
     * Strengths are sums of fractions; rounded, they do not tell in which order they were added.
     */
    private static final double STRENGTH_STEPS = 1e9;

    private final List<String> keys;
    private final int[] begin;
    private final int[] neighbours;
    private final double[] strengths;

    private CompressedNetwork(List<String> keys, int[] begin) {
        this.keys = keys;
        this.begin = begin;
        this.neighbours = new int[begin[keys.size()]];
        this.strengths = new double[neighbours.length];
    }

    /** All authors are nodes, also those without a tie. */
    static CompressedNetwork of(AuthorIndex authors, CoauthorNetwork coauthors) {
        List<String> keys = authors.authors().stream().map(Author::slug).toList();
        Map<String, Integer> nodes = new HashMap<>();
        int[] begin = new int[keys.size() + 1];
        for (int v = 0; v < keys.size(); v++) {
            nodes.put(keys.get(v), v);
            begin[v + 1] = begin[v] + coauthors.degree(keys.get(v));
        }
        CompressedNetwork network = new CompressedNetwork(keys, begin);
        int[] next = begin.clone();
        // ordered by both keys, so that each row is filled in order
        for (Coauthorship pair : coauthors.pairs()) {
            int first = nodes.get(pair.first());
            int second = nodes.get(pair.second());
            double strength = Math.rint(pair.strength() * STRENGTH_STEPS) / STRENGTH_STEPS;
            network.set(next[first]++, second, strength);
            network.set(next[second]++, first, strength);
        }
        return network;
    }

    private void set(int tie, int neighbour, double strength) {
        neighbours[tie] = neighbour;
        strengths[tie] = strength;
    }

    int size() {
        return keys.size();
    }

    /** The number of ties, each counted at both of its ends. */
    int ends() {
        return neighbours.length;
    }

    String key(int node) {
        return keys.get(node);
    }

    int begin(int node) {
        return begin[node];
    }

    int end(int node) {
        return begin[node + 1];
    }

    /** How many co-authors a node has. */
    int degree(int node) {
        return begin[node + 1] - begin[node];
    }

    int neighbour(int tie) {
        return neighbours[tie];
    }

    double strength(int tie) {
        return strengths[tie];
    }
}
