package org.w3id.paperkg.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.reading.CollectionReader;
import org.w3id.paperkg.network.stored.StoredNetwork;
import org.w3id.paperkg.store.Generation;

class CollaborationGraphTest {
    private static final NetworkSelection ALL = NetworkSelection.ofTeams(0);

    @TempDir Path folder;

    private static final Papers PAPERS =
            new Papers()
                    .paper("2024-01-01", List.of("maps"), "ada", "bo")
                    .paper("2024-01-05", List.of("maps", "boats"), "ada", "bo", "cem")
                    .paper("2024-01-09", List.of("boats"), "cem", "dan", "eve", "fay")
                    .paper("2024-01-09", List.of("boats"), "gus");

    private static List<String> keys(Subnetwork network) {
        return network.members().stream().map(Member::key).toList();
    }

    private static List<String> ties(Subnetwork network) {
        return network.ties().stream()
                .map(
                        tie ->
                                "%s-%s %d"
                                        .formatted(
                                                network.members().get(tie.first()).key(),
                                                network.members().get(tie.second()).key(),
                                                tie.jointPapers()))
                .toList();
    }

    @Test
    void isWhatTheBuildFoundWhoWorksWithWhom() throws IOException {
        List<Paper> papers =
                new CollectionReader(path -> {}).read(List.of(TestStore.SAMPLE)).papers();
        CoauthorNetwork expected =
                CoauthorNetwork.of(
                        papers, AuthorIndex.of(papers), NetworkSelection.DEFAULT_MAX_TEAM_SIZE);
        try (Generation sample = TestStore.of(TestStore.SAMPLE, folder.resolve("store")).open()) {
            Subnetwork whole =
                    new StoredNetwork(sample).graph().whole(NetworkSelection.of(sample.manifest()));
            List<Member> members = whole.members();
            assertEquals(
                    expected.pairs().stream()
                            .map(
                                    pair ->
                                            "%s %s %d %.9f %s %s"
                                                    .formatted(
                                                            pair.first(),
                                                            pair.second(),
                                                            pair.jointPapers(),
                                                            pair.strength(),
                                                            pair.firstJoint(),
                                                            pair.lastJoint()))
                            .toList(),
                    whole.ties().stream()
                            .map(
                                    tie ->
                                            "%s %s %d %.9f %s %s"
                                                    .formatted(
                                                            members.get(tie.first()).key(),
                                                            members.get(tie.second()).key(),
                                                            tie.jointPapers(),
                                                            tie.strength(),
                                                            tie.firstJoint(),
                                                            tie.lastJoint()))
                            .toList());
            assertEquals(
                    AuthorIndex.of(papers).authors().stream().map(a -> a.slug()).sorted().toList(),
                    keys(whole));
        }
    }

    @Test
    void keepsThoseWhomNoPaperTies() {
        assertEquals(
                List.of("ada", "bo", "cem", "dan", "eve", "fay", "gus"),
                keys(PAPERS.graph().whole(ALL.maxTeamSize(2))));
        assertEquals(List.of("ada-bo 1"), ties(PAPERS.graph().whole(ALL.maxTeamSize(2))));
    }

    @Test
    void takesThePapersOfASelection() {
        CollaborationGraph graph = PAPERS.graph();
        NetworkSelection maps = ALL.topic(Optional.of(Papers.topicIri("maps")));
        assertEquals(List.of("ada-bo 2", "ada-cem 1", "bo-cem 1"), ties(graph.whole(maps)));
        assertEquals(List.of("ada", "bo", "cem"), keys(graph.whole(maps)));
        assertEquals(List.of("ada-bo 2"), ties(graph.whole(ALL.minJointPapers(2))));
        LocalDate fifth = LocalDate.of(2024, 1, 5);
        NetworkSelection thatDay = ALL.since(Optional.of(fifth)).until(Optional.of(fifth));
        assertEquals(List.of("ada-bo 1", "ada-cem 1", "bo-cem 1"), ties(graph.whole(thatDay)));
        assertEquals(List.of(), ties(graph.whole(ALL.topic(Optional.of(Papers.topicIri("no"))))));
    }

    @Test
    void knowsWhoIsAroundPeopleAndTheTiesAmongThem() {
        CollaborationGraph graph = PAPERS.graph();
        Subnetwork around = graph.ego(List.of(Papers.iri("ada")), Reach.ofDepth(1), ALL);
        assertEquals(List.of("ada", "bo", "cem"), keys(around));
        assertEquals(List.of("ada-bo 2", "ada-cem 1", "bo-cem 1"), ties(around));
        assertEquals(
                6, graph.ego(List.of(Papers.iri("ada")), Reach.ofDepth(2), ALL).members().size());
        assertEquals(
                List.of("ada", "bo", "cem", "gus"),
                keys(
                        graph.ego(
                                List.of(Papers.iri("ada"), Papers.iri("gus")),
                                Reach.ofDepth(1),
                                ALL)));
        assertEquals(
                List.of("ada", "bo"),
                keys(
                        graph.ego(
                                List.of(Papers.iri("ada")),
                                Reach.ofDepth(3),
                                ALL.minJointPapers(2))));
        assertThrows(
                UnknownAuthorException.class,
                () -> graph.ego(List.of(Papers.iri("nobody")), Reach.ofDepth(1), ALL));
    }

    @Test
    void readsMeasuresWhereTheGraphHasThem() {
        Member bare = PAPERS.graph().member(Papers.iri("ada"));
        assertEquals(
                new Member(
                        Papers.iri("ada"),
                        "ada",
                        "ada",
                        2,
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 1, 5),
                        "",
                        0,
                        0),
                bare);
        CollaborationGraph measured =
                new Papers()
                        .paper("ada", "bo")
                        .state("ada", "pageRank", 0.25)
                        .state("ada", "betweenness", 12.5)
                        .state("bo", "estimatedBetweenness", 7.5)
                        .community("ada", "boats")
                        .graph();
        Member ada = measured.member(Papers.iri("ada"));
        assertEquals("boats", ada.community());
        assertEquals(0.25, ada.pageRank());
        assertEquals(12.5, ada.betweenness());
        assertEquals(7.5, measured.member(Papers.iri("bo")).betweenness());
    }
}
