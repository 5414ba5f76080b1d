package org.w3id.paperkg.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.network.export.NetworkJson;
import org.w3id.paperkg.network.export.TooLargeException;

class NeighbourhoodTest {
    private static final NetworkSelection ALL = NetworkSelection.ofTeams(0);
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
        Neighbourhood around =
                PAPERS.graph().neighbourhood(List.of(Papers.iri("ada")), Reach.ofDepth(3), ALL);
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
                PAPERS.graph()
                        .neighbourhood(
                                List.of(Papers.iri("ada"), Papers.iri("eve")),
                                Reach.ofDepth(1),
                                ALL);
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
        Neighbourhood everybody =
                graph.neighbourhood(List.of(Papers.iri("p0")), new Reach(1, 10_000), ALL);
        NetworkJson json = new NetworkJson(graph, ALL);
        TooLargeException many = assertThrows(TooLargeException.class, () -> json.of(everybody));
        assertTrue(many.getMessage().contains("5,001 people"), many.getMessage());
        String[] team = IntStream.range(0, 500).mapToObj(i -> "p" + i).toArray(String[]::new);
        CollaborationGraph dense = new Papers().paper(team).graph();
        Neighbourhood colleagues =
                dense.neighbourhood(List.of(Papers.iri("p0")), new Reach(1, 10_000), ALL);
        assertTrue(
                assertThrows(
                                TooLargeException.class,
                                () -> new NetworkJson(dense, ALL).of(colleagues))
                        .getMessage()
                        .contains("124,750 ties"));
    }

    private static List<String> closest(int most) {
        Reach reach = new Reach(3, most);
        Neighbourhood around = PAPERS.graph().neighbourhood(List.of(Papers.iri("ada")), reach, ALL);
        return around.network().members().stream().map(Member::key).toList();
    }

    @Test
    void takesTheClosestWhenThereAreMoreThanWanted() {
        // two papers with ada tie bo more strongly than one ties cem
        assertEquals(List.of("ada", "bo"), closest(1));
        assertEquals(List.of("ada", "bo", "cem"), closest(2));
        // eve and dan are tied to bo alike, and eve to cem, too
        assertEquals(List.of("ada", "bo", "cem", "eve"), closest(3));
        assertEquals(List.of("ada", "bo", "cem", "dan", "eve"), closest(4));
        assertEquals(List.of("ada", "bo", "cem", "dan", "eve", "fay"), closest(5));
        assertEquals(closest(5), closest(6));
    }

    @Test
    void takesTheOneWhoseKeyComesFirstOfThoseEquallyClose() {
        CollaborationGraph team = new Papers().paper("mia", "zoe", "bo", "ada").graph();
        Neighbourhood around = team.neighbourhood(List.of(Papers.iri("mia")), new Reach(1, 2), ALL);
        assertEquals(
                List.of("ada", "bo", "mia"),
                around.network().members().stream().map(Member::key).toList());
    }

    @Test
    void saysHowManyAreLeftOut() {
        CollaborationGraph graph = PAPERS.graph();
        List<String> ada = List.of(Papers.iri("ada"));
        Neighbourhood few = graph.neighbourhood(ada, new Reach(3, 2), ALL);
        assertEquals(3, few.leftOut());
        assertEquals(3, few.network().leftOut());
        assertEquals(List.of(0, 1, 1), few.distances());
        assertEquals(
                3,
                new NetworkJson(graph, ALL)
                        .of(few)
                        .get("leftOut")
                        .getAsNumber()
                        .value()
                        .intValue());
        Neighbourhood all = graph.neighbourhood(ada, new Reach(3, 5), ALL);
        assertEquals(0, all.leftOut());
        assertFalse(new NetworkJson(graph, ALL).of(all).hasKey("leftOut"));
    }
}
