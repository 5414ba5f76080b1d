package org.w3id.paperkg.network.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Papers;

class ExcerptTest {
    private static final NetworkSelection ALL = NetworkSelection.ofTeams(0);
    private static final Papers PAPERS =
            new Papers()
                    .paper("2024-01-01", List.of("agents"), "ada", "bo")
                    .paper("2024-01-02", List.of("agents"), "ada", "bo")
                    .paper("2024-01-03", List.of("agents", "audio"), "ada", "cem")
                    .paper("2024-01-04", List.of("audio"), "bo", "dan", "eve")
                    .paper("2024-01-05", List.of("audio"), "cem", "eve")
                    .paper("2024-01-06", List.of("audio"), "eve", "fay");

    private static List<String> keys(Excerpt excerpt) {
        return excerpt.network().members().stream().map(Member::key).toList();
    }

    @Test
    void keepsTheNearestAndSaysHowManyItLeavesOut() {
        Excerpt all = Excerpt.around(PAPERS.graph(), List.of(Papers.iri("ada")), 2, ALL, 10);
        assertEquals(List.of("ada", "bo", "cem", "dan", "eve"), keys(all));
        assertEquals(0, all.leftOut());
        Excerpt some = Excerpt.around(PAPERS.graph(), List.of(Papers.iri("ada")), 2, ALL, 2);
        assertEquals(List.of("ada", "bo", "cem"), keys(some));
        assertEquals(2, some.network().ties().size());
        assertEquals(2, some.leftOut());
    }

    @Test
    void ofATopicKeepsThoseWithMostPapers() {
        NetworkSelection audio = ALL.topic(Optional.of(Papers.topicIri("audio")));
        Excerpt some = Excerpt.of(PAPERS.graph(), audio, 2);
        // of six people with papers on it, Ada, Bo and Eve have three each
        assertEquals(List.of("ada", "bo"), keys(some));
        assertEquals(4, some.leftOut());
    }

    @Test
    void findsAMemberByKey() {
        Excerpt some = Excerpt.around(PAPERS.graph(), List.of(Papers.iri("ada")), 1, ALL, 3);
        assertEquals(OptionalInt.of(1), some.place("bo"));
        assertEquals(OptionalInt.empty(), some.place("fay"));
    }
}
