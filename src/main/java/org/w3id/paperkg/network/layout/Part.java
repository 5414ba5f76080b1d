package org.w3id.paperkg.network.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A connected part of a network, laid out by itself.
 *
 * @param nodes in the network
 * @param places of these nodes; the least is 0
 */
record Part(List<Integer> nodes, List<Position> places, double width, double height) {
    static Part of(List<Integer> nodes, List<WeightedTie> ties) {
        Map<Integer, Integer> number = new HashMap<>();
        for (int node : nodes) {
            number.put(node, number.size());
        }
        List<WeightedTie> own =
                ties.stream()
                        .filter(tie -> number.containsKey(tie.first()))
                        .map(
                                tie ->
                                        new WeightedTie(
                                                number.get(tie.first()),
                                                number.get(tie.second()),
                                                tie.weight()))
                        .toList();
        return fitted(nodes, VosLayout.of(nodes.size(), own));
    }

    /** As large as its nodes need. */
    private static Part fitted(List<Integer> nodes, List<Position> places) {
        Bounds bounds = Bounds.of(places);
        double wanted = nodes.size() * NetworkLayout.ROOM * NetworkLayout.ROOM;
        double longest = Math.max(bounds.width(), bounds.height());
        // what lies in a line takes a line
        double shortest = Math.max(longest / 3, Math.min(bounds.width(), bounds.height()));
        double scale = longest == 0 ? 0 : Math.sqrt(wanted / (longest * shortest));
        List<Position> apart = Spread.of(bounds.toOrigin(places, scale), NetworkLayout.NEAREST);
        Bounds spread = Bounds.of(apart);
        return new Part(nodes, spread.toOrigin(apart, 1), spread.width(), spread.height());
    }

    /** The least box around some places. */
    private record Bounds(double left, double top, double width, double height) {
        /** The places within it, seen from its corner. */
        List<Position> toOrigin(List<Position> places, double scale) {
            return places.stream()
                    .map(
                            place ->
                                    new Position(
                                            (place.x() - left) * scale, (place.y() - top) * scale))
                    .toList();
        }

        static Bounds of(List<Position> places) {
            double left = places.stream().mapToDouble(Position::x).min().orElse(0);
            double top = places.stream().mapToDouble(Position::y).min().orElse(0);
            return new Bounds(
                    left,
                    top,
                    places.stream().mapToDouble(Position::x).max().orElse(0) - left,
                    places.stream().mapToDouble(Position::y).max().orElse(0) - top);
        }
    }
}
