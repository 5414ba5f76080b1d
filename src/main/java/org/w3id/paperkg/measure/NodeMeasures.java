package org.w3id.paperkg.measure;

import java.util.stream.IntStream;

/** The measures of a network by its nodes, before they become those of authors. */
final class NodeMeasures {
    private final CompressedNetwork network;
    private final double[] strength;
    private final int[] core;
    private final double[] pageRank;
    private final Betweenness betweenness;
    private final Grouping components;
    private final Grouping communities;

    /** Measures with all processors. */
    NodeMeasures(CompressedNetwork network, long betweennessBudget) {
        int[] componentOf = Components.of(network);
        this.network = network;
        strength = Strengths.of(network);
        core = CoreNumbers.of(network);
        pageRank = PageRank.of(network);
        betweenness = Betweenness.of(network, componentOf, betweennessBudget);
        components = Grouping.of(network, componentOf, node -> true, network::degree);
        communities =
                Grouping.of(
                        network,
                        Communities.of(network),
                        node -> network.degree(node) > 0,
                        node -> strength[node]);
    }

    NetworkMeasures ofAuthors() {
        return new NetworkMeasures(
                IntStream.range(0, network.size()).mapToObj(this::ofAuthor).toList(),
                components.largestFirst(),
                communities.largestFirst(),
                betweenness.estimated());
    }

    private AuthorMeasures ofAuthor(int node) {
        return new AuthorMeasures(
                network.key(node),
                strength[node],
                core[node],
                pageRank[node],
                betweenness.values()[node],
                components.groupOf(node).orElseThrow(),
                communities.groupOf(node));
    }
}
