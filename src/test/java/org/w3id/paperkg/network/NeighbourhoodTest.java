package org.w3id.paperkg.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.network.export.TooLargeException;

class NeighbourhoodTest {
    private static final Selection ALL = Selection.ofTeams(0);
    private static final Papers PAPERS =
            new Papers()
                    .paper("2024-01-01", List.of(), "ada", "bo")
                    .paper("2024-01-02", List.of(), "ada", "bo")
                    .paper("2024-01-03", List.of(), "ada", "cem")
                    .paper("2024-01-04", List.of(), "bo", "dan", "eve")
                    .paper("2024-01-05", List.of(), "cem", "eve")
                    .paper("2024-01-06", List.of(), "eve", "fay");

    private static List<String> seen(List<Acquaintance> people) {
        return people.stream()
                .map(
                        one ->
                                "%d %s %d %s"
                                        .formatted(
                                                one.distance(),
                                                one.person().key(),
                                                one.jointPapers(),
                                                one.through().stream().map(Member::key).toList()))
                .toList();
    }

    @Test
    void putsTheNearestFirstWithWhomTheyCameThrough() {
        Neighbourhood around = PAPERS.graph().neighbourhood(List.of(Papers.iri("ada")), 3, ALL);
        assertEquals(
                List.of(
                        "1 bo 2 [ada]",
                        "1 cem 1 [ada]",
                        // the tie of a paper of two is stronger than that of three
                        "2 eve 2 [cem, bo]",
                        "2 dan 1 [bo]",
                        "3 fay 1 [eve]"),
                seen(around.acquaintances()));
        assertEquals(6, around.size());
        assertEquals(List.of(0, 1, 1, 2, 2, 3), around.distances());
    }

    @Test
    void isThatOfSeveralPeopleTogether() {
        Neighbourhood around =
                PAPERS.graph().neighbourhood(List.of(Papers.iri("ada"), Papers.iri("eve")), 1, ALL);
        assertEquals(
                List.of(
                        "1 bo 3 [ada, eve]",
                        "1 cem 2 [ada, eve]",
                        "1 fay 1 [eve]",
                        "1 dan 1 [eve]"),
                seen(around.acquaintances()));
    }

    @Test
    void isRefusedInJsonWhenNobodyCouldUseIt() {
        String[] crowd = IntStream.range(0, 5_001).mapToObj(i -> "p" + i).toArray(String[]::new);
        CollaborationGraph graph = new Papers().paper(crowd).graph();
        Neighbourhood everybody = graph.neighbourhood(List.of(Papers.iri("p0")), 1, ALL);
        NetworkJson json = new NetworkJson(graph, ALL);
        TooLargeException many = assertThrows(TooLargeException.class, () -> json.of(everybody));
        assertTrue(many.getMessage().contains("5,001 people"), many.getMessage());
        String[] team = IntStream.range(0, 500).mapToObj(i -> "p" + i).toArray(String[]::new);
        CollaborationGraph dense = new Papers().paper(team).graph();
        Neighbourhood colleagues = dense.neighbourhood(List.of(Papers.iri("p0")), 1, ALL);
        assertTrue(
                assertThrows(
                                TooLargeException.class,
                                () -> new NetworkJson(dense, ALL).of(colleagues))
                        .getMessage()
                        .contains("124,750 ties"));
    }
}
