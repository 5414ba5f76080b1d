package org.w3id.paperkg.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PossibleCollaboratorsTest {
    private static final Papers PAPERS =
            new Papers()
                    .paper("2024-01-01", List.of("maps"), "ada", "bo")
                    .paper("2024-01-01", List.of("kites"), "ada", "cem", "zoe")
                    // two contacts
                    .paper("2024-01-02", List.of(), "bo", "dan")
                    .paper("2024-01-02", List.of(), "cem", "dan")
                    // one contact; a topic in common, and none
                    .paper("2024-01-03", List.of("maps", "kites"), "bo", "eve")
                    .paper("2024-01-04", List.of("rain"), "bo", "abe")
                    // a joint paper of a large team with ada
                    .paper("2024-01-05", List.of(), "bo", "fay")
                    .paper("2024-01-05", List.of(), "ada", "fay", "l1", "l2", "l3");

    @Test
    void haveContactsInCommonThenTopicsAndNoJointPaperOfAnySize() {
        List<PossibleCollaborator> found =
                PAPERS.graph().couldWorkWith(Papers.iri("ada"), 10, NetworkSelection.ofTeams(4));
        assertEquals(
                List.of("dan", "eve", "abe"),
                found.stream().map(one -> one.person().key()).toList());
        assertEquals(
                List.of("bo", "cem"), found.get(0).contacts().stream().map(Member::key).toList());
        assertEquals(
                List.of("kites", "maps"),
                found.get(1).topics().stream().map(PaperTopic::label).sorted().toList());
        assertEquals(List.of(), found.get(2).topics());
    }

    @Test
    void areAsManyAsAskedFor() {
        assertEquals(
                1,
                PAPERS.graph()
                        .couldWorkWith(Papers.iri("ada"), 1, NetworkSelection.ofTeams(4))
                        .size());
        assertEquals(
                0,
                PAPERS.graph()
                        .couldWorkWith(
                                Papers.iri("ada"), 5, NetworkSelection.ofTeams(4).minJointPapers(2))
                        .size());
    }
}
