package org.w3id.paperkg.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.CpuTime;

class PathsTest {
    private static final NetworkSelection ALL = NetworkSelection.ofTeams(0);

    private static PathAnswer paths(
            Papers papers, String from, String to, NetworkSelection selection) {
        return papers.graph().paths(Papers.iri(from), Papers.iri(to), 3, selection);
    }

    private static Connection connection(Papers papers, String from, String to) {
        return assertInstanceOf(Connection.class, paths(papers, from, to, ALL));
    }

    private static Separation separation(
            Papers papers, String from, String to, NetworkSelection selection) {
        return assertInstanceOf(Separation.class, paths(papers, from, to, selection));
    }

    @Test
    void tellThePapersOfEachHopNewestFirst() {
        Papers papers =
                new Papers()
                        .paper("2024-01-05", List.of(), "ada", "bo")
                        .paper("2024-03-05", List.of(), "ada", "bo", "cem")
                        .paper("2024-02-05", List.of(), "bo", "dan");
        CollaborationPath path = connection(papers, "ada", "dan").paths().get(0);
        assertEquals(List.of("ada", "bo", "dan"), path.people().stream().map(Member::key).toList());
        CollaborationPath.Hop first = path.hops().get(0);
        assertEquals(
                List.of("2401.00001", "2401.00000"),
                first.papers().stream().map(ListedPaper::id).toList());
        assertEquals(LocalDate.of(2024, 3, 5), first.papers().get(0).firstListed());
        assertEquals(3, first.papers().get(0).authors());
        assertEquals(1.5, first.strength());
        assertEquals(1 / 1.5 + 1, path.distance(), 1e-12);
    }

    @Test
    void nameTopicsOfJointPapersBeforeThoseWrittenOnApart() {
        Papers papers =
                new Papers()
                        .paper("2024-01-01", List.of("maps", "boats"), "ada", "bo")
                        .paper("2024-01-02", List.of("kites"), "ada")
                        .paper("2024-01-02", List.of("kites"), "ada", "cem")
                        .paper("2024-01-03", List.of("kites", "rain"), "bo");
        List<CollaborationPath.SharedTopic> topics =
                connection(papers, "ada", "bo").paths().get(0).hops().get(0).topics();
        assertEquals(
                List.of("maps", "boats", "kites"),
                topics.stream().map(shared -> shared.topic().label()).toList());
        assertEquals(
                List.of(1, 1, 0),
                topics.stream().map(CollaborationPath.SharedTopic::jointPapers).toList());
    }

    @Test
    void preferStrongTiesToWeakOnes() {
        Papers papers =
                new Papers()
                        .paper("ada", "weak", "x1", "x2", "x3")
                        .paper("weak", "bo", "y1", "y2")
                        .paper("ada", "strong", "x1")
                        .paper("strong", "bo");
        assertEquals(
                "strong", connection(papers, "ada", "bo").paths().get(0).people().get(1).key());
    }

    @Test
    void countTheShortestAndShowThoseAskedFor() {
        Papers papers = new Papers();
        for (int i = 0; i < 9; i++) {
            papers.paper("ada", "m" + i).paper("m" + i, "n" + i).paper("n" + i, "bo");
        }
        Connection connection = connection(papers, "ada", "bo");
        assertEquals(9, connection.shortest());
        assertEquals(3, connection.hops());
        assertEquals(3, connection.paths().size());
    }

    @Test
    void costLittleWhereThereAreMillions() {
        // ten layers of ten people, each of whom wrote with everybody of the next: 10^10 paths
        Papers papers = new Papers();
        for (int layer = 0; layer < 10; layer++) {
            for (int i = 0; i < 10; i++) {
                for (int j = 0; j < 10; j++) {
                    papers.paper("p" + layer + i, "p" + (layer + 1) + j);
                }
            }
        }
        for (int i = 0; i < 10; i++) {
            papers.paper("ada", "p0" + i).paper("p10" + i, "bo");
        }
        CollaborationGraph graph = papers.graph();
        CpuTime.assertWithin(
                Duration.ofSeconds(2),
                () -> {
                    Connection connection =
                            (Connection) graph.paths(Papers.iri("ada"), Papers.iri("bo"), 100, ALL);
                    assertEquals(100_000_000_000L, connection.shortest());
                    assertEquals(100, connection.paths().size());
                });
    }

    @Test
    void sayWhichPartsOfTheNetworkTwoPeopleAreIn() {
        Papers papers = new Papers().paper("ada", "bo").paper("bo", "cem").paper("dan", "eve");
        Separation apart = separation(papers, "ada", "dan", ALL);
        assertEquals(3, apart.fromComponent().members());
        assertEquals("bo", apart.fromComponent().center().key());
        assertEquals(2, apart.toComponent().members());
        assertEquals(List.of(), apart.remedies());
    }

    @Test
    void sayWhichLimitPartsThem() {
        Papers papers =
                new Papers()
                        .paper("2024-01-01", List.of("maps"), "ada", "bo")
                        .paper("2024-01-01", List.of(), "bo", "cem", "dan", "eve");
        NetworkSelection maps = ALL.topic(Optional.of(Papers.topicIri("maps")));
        assertEquals(
                List.of(new Separation.Remedy(Set.of(Limit.TOPIC), 2)),
                separation(papers, "ada", "eve", maps).remedies());
        assertEquals(
                List.of(new Separation.Remedy(Set.of(Limit.TOPIC, Limit.MAX_TEAM_SIZE), 2)),
                separation(papers, "ada", "eve", maps.maxTeamSize(3)).remedies());
        NetworkSelection later = ALL.since(Optional.of(LocalDate.of(2024, 1, 2)));
        Separation.Remedy withoutSince = new Separation.Remedy(Set.of(Limit.SINCE), 2);
        Separation before = separation(papers, "ada", "eve", later);
        assertEquals(List.of(withoutSince), before.remedies());
        assertEquals(1, before.fromComponent().members());
        NetworkSelection until = ALL.until(Optional.of(LocalDate.of(2023, 1, 2))).minJointPapers(2);
        assertEquals(
                Set.of(Limit.UNTIL, Limit.MIN_JOINT_PAPERS),
                separation(papers, "ada", "eve", until).remedies().get(0).dropped());
    }

    @Test
    void leadFromOnePersonToAnother() {
        Papers papers = new Papers().paper("ada", "bo");
        assertThrows(IllegalArgumentException.class, () -> paths(papers, "ada", "ada", ALL));
        assertThrows(UnknownAuthorException.class, () -> paths(papers, "ada", "nobody", ALL));
    }
}
