package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BetweennessTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isThatOfAnotherProgram(long seed) {
        Teams teams = Teams.random(seed);
        var expected = new BetweennessCentrality<>(teams.graph()).getScores();
        CompressedNetwork network = teams.network();
        Betweenness found = of(network, Long.MAX_VALUE);
        assertFalse(found.estimated());
        for (int node = 0; node < network.size(); node++) {
            assertEquals(expected.get(network.key(node)), found.values()[node], 1e-9);
        }
    }

    @Test
    void countsEachPairOnceAndIsNotNormalised() {
        // a path of five; the middle one is between 2 · 2 pairs
        assertArrayEquals(
                new double[] {0, 3, 4, 3, 0},
                of(Teams.of("a b", "b c", "c d", "d e").network(), Long.MAX_VALUE).values());
    }

    @Test
    void isSharedByEquallyShortPaths() {
        // a square: each is half of what is between the two beside it
        assertArrayEquals(
                new double[] {0.5, 0.5, 0.5, 0.5},
                of(Teams.of("a b", "b c", "c d", "d a").network(), Long.MAX_VALUE).values());
    }

    @Test
    void isTheSameBitForBitOnOneThreadAndOnFour() throws Exception {
        CompressedNetwork network = Teams.random(3).network();
        double[] here = of(network, Long.MAX_VALUE).values();
        for (int threads : new int[] {1, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            assertTrue(
                    Arrays.equals(
                            here, pool.submit(() -> of(network, Long.MAX_VALUE).values()).get()));
            pool.shutdown();
        }
    }

    @Test
    void isEstimatedWhenTheExactValueCostsTooMuch() {
        CompressedNetwork network = Teams.random(new Random(1), 500, 400).network();
        double[] exact = of(network, Long.MAX_VALUE).values();
        TwinClasses classes = TwinClasses.of(network, Components.of(network));
        long half = (long) classes.size() * classes.ends() / 2;
        Betweenness estimate = of(network, half);
        assertTrue(estimate.estimated());
        assertArrayEquals(estimate.values(), of(network, half).values());
        double most = Arrays.stream(exact).max().orElse(0);
        assertArrayEquals(exact, estimate.values(), 0.2 * most);
        assertEquals(
                Arrays.stream(exact).sum(),
                Arrays.stream(estimate.values()).sum(),
                0.05 * Arrays.stream(exact).sum());
    }

    @Test
    void isExactWhenTheSampleHasEverybody() {
        // budget for as many sources as there are authors, of which some are twins
        CompressedNetwork network = Teams.of("a b c d e", "e f", "f g", "g h i").network();
        TwinClasses classes = TwinClasses.of(network, Components.of(network));
        double[] weights = Betweenness.sample(network.size(), classes, network.size());
        for (int number = 0; number < classes.size(); number++) {
            assertEquals(classes.multiplicity(number), weights[number], 1e-12);
        }
    }

    private static Betweenness of(CompressedNetwork network, long budget) {
        return Betweenness.of(network, Components.of(network), budget);
    }
}
