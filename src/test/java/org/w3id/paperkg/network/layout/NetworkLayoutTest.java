package org.w3id.paperkg.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {
    private static List<WeightedTie> clique(int first, int size) {
        List<WeightedTie> ties = new ArrayList<>();
        for (int one = first; one < first + size; one++) {
            for (int other = one + 1; other < first + size; other++) {
                ties.add(new WeightedTie(one, other, 1));
            }
        }
        return ties;
    }

    private static double distance(NetworkLayout layout, int one, int other) {
        Position first = layout.places().get(one);
        Position second = layout.places().get(other);
        return Math.hypot(first.x() - second.x(), first.y() - second.y());
    }

    @Test
    void placesNobodyAndSomebodyAlone() {
        assertEquals(new NetworkLayout(List.of(), 0, 0), NetworkLayout.of(0, List.of()));
        assertEquals(
                new NetworkLayout(List.of(new Position(0, 0)), 0, 0),
                NetworkLayout.of(1, List.of()));
    }

    @Test
    void placesTheSameNetworkInTheSameWay() {
        List<WeightedTie> ties = clique(0, 30);
        ties.addAll(clique(30, 20));
        ties.add(new WeightedTie(0, 30, 1));
        assertEquals(NetworkLayout.of(50, ties), NetworkLayout.of(50, ties));
    }

    /** All of a paper's authors are tied to each other: none may hide another. */
    @Test
    void keepsNodesApartThatAreAllTiedToEachOther() {
        NetworkLayout layout = NetworkLayout.of(40, clique(0, 40));
        for (int one = 0; one < 40; one++) {
            for (int other = one + 1; other < 40; other++) {
                assertTrue(
                        distance(layout, one, other) > NetworkLayout.NEAREST * 0.8,
                        one + " and " + other);
            }
        }
    }

    @Test
    void putsThoseOfAGroupNearerThanThoseOfAnother() {
        List<WeightedTie> ties = clique(0, 12);
        ties.addAll(clique(12, 12));
        ties.add(new WeightedTie(0, 12, 1));
        NetworkLayout layout = NetworkLayout.of(24, ties);
        double within = 0;
        double between = 0;
        for (int one = 1; one < 12; one++) {
            for (int other = 13; other < 24; other++) {
                between += distance(layout, one, other) / 121;
            }
            for (int other = 1; other < 12; other++) {
                within += distance(layout, one, other) / 121;
            }
        }
        assertTrue(between > 1.5 * within, between + " between, " + within + " within");
    }

    @Test
    void putsPartsThatNothingConnectsBesideEachOther() {
        List<WeightedTie> ties = clique(0, 9);
        ties.addAll(clique(9, 9));
        NetworkLayout layout = NetworkLayout.of(20, ties);
        for (int one = 0; one < 20; one++) {
            Position place = layout.places().get(one);
            assertTrue(place.x() >= 0 && place.x() <= layout.width(), place::toString);
            assertTrue(place.y() >= 0 && place.y() <= layout.height(), place::toString);
            for (int other = one + 1; other < 20; other++) {
                assertTrue(distance(layout, one, other) > 20, one + " and " + other);
            }
        }
    }

    @Test
    void placesAnyNetworkInsideItsPicture() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            int size = 1 + random.nextInt(60);
            List<WeightedTie> ties = new ArrayList<>();
            for (int one = 0; one < size; one++) {
                for (int other = one + 1; other < size; other++) {
                    if (random.nextInt(12) == 0) {
                        ties.add(new WeightedTie(one, other, 1 + random.nextInt(9)));
                    }
                }
            }
            NetworkLayout layout = NetworkLayout.of(size, ties);
            assertEquals(size, layout.places().size());
            for (Position place : layout.places()) {
                assertTrue(place.x() >= 0 && place.x() <= layout.width() + 1, place::toString);
                assertTrue(place.y() >= 0 && place.y() <= layout.height() + 1, place::toString);
            }
        }
    }

    @Test
    void refusesWhatIsNoTie() {
        assertThrows(IllegalArgumentException.class, () -> new WeightedTie(1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new WeightedTie(1, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new WeightedTie(1, 2, Double.NaN));
    }
}
