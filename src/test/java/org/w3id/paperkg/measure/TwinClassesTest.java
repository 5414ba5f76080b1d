package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinClassesTest {
    @Test
    void mergeTheAuthorsOfOnePaper() {
        CompressedNetwork network = Teams.of("a b c d", "d e f").network();
        TwinClasses classes = TwinClasses.of(network, Components.of(network));
        assertEquals(3, classes.size());
        assertEquals(1, classes.inner());
        assertEquals(classes.classOf(0), classes.classOf(2));
        assertNotEquals(classes.classOf(2), classes.classOf(3));
        assertEquals(3, classes.multiplicity(classes.classOf(0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areInnerWhereTwoNeighboursAreNoCoauthors(long seed) {
        Teams teams = Teams.random(seed);
        Graph<String, DefaultEdge> graph = teams.graph();
        CompressedNetwork network = teams.network();
        TwinClasses classes = TwinClasses.of(network, Components.of(network));
        for (int node = 0; node < network.size(); node++) {
            var around = Graphs.neighborSetOf(graph, network.key(node));
            boolean open =
                    around.stream()
                            .anyMatch(
                                    a ->
                                            around.stream()
                                                    .anyMatch(
                                                            b ->
                                                                    !a.equals(b)
                                                                            && !graph.containsEdge(
                                                                                    a, b)));
            assertEquals(open, classes.classOf(node) < classes.inner());
        }
    }

    @Test
    void haveTheirSimplicialOnesTogetherByComponent() {
        CompressedNetwork network = Teams.of("a b", "b c", "x y", "y z").network();
        TwinClasses classes = TwinClasses.of(network, Components.of(network));
        int b = classes.classOf(1);
        assertTrue(b < classes.inner());
        assertEquals(2, classes.simplicialEnd(b) - classes.simplicialBegin(b));
    }
}
