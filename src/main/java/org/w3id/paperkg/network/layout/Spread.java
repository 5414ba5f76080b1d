package org.w3id.paperkg.network.layout;

import java.util.ArrayList;
import java.util.List;

/** Pushes nodes apart that stand too near to be told apart, and leaves the others. */
final class Spread {
    private static final int ROUNDS = 60;
    // the golden angle: no two nodes on one point leave it in the same direction
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    private Spread() {}

    /**
     * The places, no two of which are much nearer than given. Cost: rounds times the square of the
     * number of places.
     */
    static List<Position> of(List<Position> places, double nearest) {
        double[] x = places.stream().mapToDouble(Position::x).toArray();
        double[] y = places.stream().mapToDouble(Position::y).toArray();
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int first = 0; first < x.length; first++) {
                for (int second = first + 1; second < x.length; second++) {
                    moved |= push(x, y, first, second, nearest);
                }
            }
        }
        List<Position> apart = new ArrayList<>(x.length);
        for (int node = 0; node < x.length; node++) {
            apart.add(new Position(x[node], y[node]));
        }
        return apart;
    }

    private static boolean push(double[] x, double[] y, int first, int second, double nearest) {
        double across = x[second] - x[first];
        double down = y[second] - y[first];
        double squared = across * across + down * down;
        if (squared >= nearest * nearest) {
            return false;
        }
        double distance = Math.sqrt(squared);
        if (distance < 1e-6) {
            across = Math.cos(second * TURN);
            down = Math.sin(second * TURN);
            distance = 1;
        }
        double step = (nearest - Math.sqrt(squared)) / 2 / distance;
        x[first] -= across * step;
        y[first] -= down * step;
        x[second] += across * step;
        y[second] += down * step;
        return true;
    }
}
