package org.w3id.paperkg.network.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places of all nodes of a network. What is connected is placed by {@link VosLayout}; parts
 * that nothing connects stand beside each other, each with room in proportion to its nodes, largest
 * first.
 *
 * @param places of each node, rounded to whole numbers; the least of all is 0
 * @param width how far to the right they reach
 * @param height how far down they reach
 */
public record NetworkLayout(List<Position> places, double width, double height) {
    /** The side of the square that a node has to itself on the mean. */
    static final double ROOM = 72;

    /** How near two nodes may stand. */
    static final double NEAREST = 34;

    // of the picture: width by height
    private static final double PROPORTION = 1.5;

    public NetworkLayout {
        places = List.copyOf(places);
    }

    /**
     * @param size how many nodes
     */
    public static NetworkLayout of(int size, List<WeightedTie> ties) {
        List<Part> parts =
                components(size, ties).stream()
                        .map(nodes -> Part.of(nodes, ties))
                        .sorted(
                                Comparator.comparingInt((Part part) -> -part.nodes().size())
                                        .thenComparing(part -> part.nodes().get(0)))
                        .toList();
        return new Shelves(parts, PROPORTION).filled(size);
    }

    /** Nodes that are connected, least first. */
    private static List<List<Integer>> components(int size, List<WeightedTie> ties) {
        DisjointSets sets = new DisjointSets(size);
        ties.forEach(tie -> sets.join(tie.first(), tie.second()));
        List<List<Integer>> components = new ArrayList<>();
        int[] place = new int[size];
        for (int node = 0; node < size; node++) {
            int first = sets.least(node);
            if (first == node) {
                place[node] = components.size();
                components.add(new ArrayList<>());
            }
            components.get(place[first]).add(node);
        }
        return components;
    }
}
