package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRankTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areThoseOfAnotherProgram(long seed) {
        Teams teams = Teams.random(seed);
        var expected =
                new org.jgrapht.alg.scoring.PageRank<>(teams.graph(), 0.85, 500, 1e-14).getScores();
        CompressedNetwork network = teams.network();
        double[] found = PageRank.of(network);
        for (int node = 0; node < network.size(); node++) {
            assertEquals(expected.get(network.key(node)), found[node], 1e-10);
        }
    }

    /** By elimination instead of iteration: each value is what its definition says. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void solveTheirEquations(long seed) {
        CompressedNetwork network = Teams.random(seed).network();
        assertArrayEquals(solution(network), PageRank.of(network), 1e-11);
    }

    @Test
    void sumToOneWithAuthorsWithoutATie() {
        double[] ranks = PageRank.of(Teams.of("a b", "c", "d").network());
        assertEquals(1, Arrays.stream(ranks).sum(), 1e-12);
        assertEquals(ranks[2], ranks[3]);
    }

    @Test
    void ofNobodyIsNothing() {
        assertEquals(0, PageRank.of(Teams.of().network()).length);
    }

    private static double[] solution(CompressedNetwork network) {
        int size = network.size();
        double[][] rows = new double[size][size + 1];
        for (int to = 0; to < size; to++) {
            rows[to][size] = 0.15 / size;
            rows[to][to] = 1;
        }
        for (int from = 0; from < size; from++) {
            for (int to = 0; network.degree(from) == 0 && to < size; to++) {
                rows[to][from] -= 0.85 / size;
            }
            for (int tie = network.begin(from); tie < network.end(from); tie++) {
                rows[network.neighbour(tie)][from] -= 0.85 / network.degree(from);
            }
        }
        for (int pivot = 0; pivot < size; pivot++) {
            // columns are dominated by their diagonal: no need to look for a pivot
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; factor != 0 && column <= size; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        Arrays.setAll(solution, node -> rows[node][size] / rows[node][node]);
        return solution;
    }
}
