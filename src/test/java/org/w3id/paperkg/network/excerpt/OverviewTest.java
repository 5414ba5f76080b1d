package org.w3id.paperkg.network.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.Papers;

class OverviewTest {
    private static final Papers PAPERS =
            new Papers()
                    .paper("2024-01-01", List.of("agents", "code"), "ada", "bo")
                    .paper("2024-01-02", List.of("agents", "code"), "ada", "bo")
                    .paper("2024-01-03", List.of("agents", "audio"), "cem")
                    .paper("2024-01-04", List.of("agents"), "dan", "eve");

    private static Overview topics(int most) {
        return Overview.ofTopics(PAPERS.graph(), NetworkSelection.ofTeams(0), most);
    }

    @Test
    void ofTopicsHasThoseWithMostPapersAndHowManyPapersHaveTwo() {
        Overview all = topics(10);
        assertEquals(
                List.of("agents 4", "code 2", "audio 1"),
                all.groups().stream()
                        .map(one -> one.id().replaceAll(".*/", "") + " " + one.size())
                        .toList());
        assertEquals(List.of(new Overview.Link(0, 1, 2), new Overview.Link(0, 2, 1)), all.links());
        assertEquals(3, all.all());
    }

    @Test
    void saysHowManyThereAreBeyondThoseItHas() {
        Overview some = topics(2);
        assertEquals(2, some.groups().size());
        assertEquals(List.of(new Overview.Link(0, 1, 2)), some.links());
        assertEquals(3, some.all());
    }
}
