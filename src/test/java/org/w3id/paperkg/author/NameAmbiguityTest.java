package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.w3id.paperkg.author.Papers.DAY;
import static org.w3id.paperkg.author.Papers.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;

class NameAmbiguityTest {

    @Test
    void countsTheTeamsOfANameThatNothingElseJoins() {
        Map<String, Integer> groups =
                ambiguity(
                        paper(1, DAY, "Yang Liu", "A", "B"),
                        paper(2, DAY, "Yang Liu", "C", "D"),
                        paper(3, DAY, "Yang Liu", "E"));
        assertEquals(3, groups.get("yang-liu"));
        assertEquals(1, groups.get("a"));
    }

    @Test
    void joinsTeamsThroughAPaperWithoutTheName() {
        Map<String, Integer> groups =
                ambiguity(
                        paper(1, DAY, "Yang Liu", "A", "B"),
                        paper(2, DAY, "Yang Liu", "C", "D"),
                        paper(3, DAY, "B", "C"));
        assertEquals(1, groups.get("yang-liu"));
    }

    @Test
    void joinsNobodyThroughPeopleWhoAreNoCoauthors() {
        Map<String, Integer> groups =
                ambiguity(
                        paper(1, DAY, "Yang Liu", "A"),
                        paper(2, DAY, "Yang Liu", "C"),
                        paper(3, DAY, "A", "X"),
                        paper(4, DAY, "X", "C"));
        assertEquals(2, groups.get("yang-liu"));
    }

    @Test
    void saysNothingOfANameWithoutCoauthors() {
        assertFalse(ambiguity(paper(1, DAY, "A")).containsKey("a"));
    }

    @Test
    void agreesWithWalkingTheNetwork() {
        for (long seed = 0; seed < 20; seed++) {
            List<Paper> papers = Papers.random(seed);
            AuthorIndex index = AuthorIndex.of(papers);
            CoauthorNetwork network = CoauthorNetwork.of(papers, index, 4);
            assertEquals(walked(network), AuthorIdentity.of(index, network).ambiguity());
        }
    }

    private static Map<String, Integer> walked(CoauthorNetwork network) {
        Map<String, Set<String>> links = new HashMap<>();
        for (Coauthorship pair : network.pairs()) {
            links.computeIfAbsent(pair.first(), name -> new TreeSet<>()).add(pair.second());
            links.computeIfAbsent(pair.second(), name -> new TreeSet<>()).add(pair.first());
        }
        Map<String, Integer> groups = new TreeMap<>();
        links.forEach(
                (name, coauthors) -> {
                    Set<String> left = new TreeSet<>(coauthors);
                    int count = 0;
                    while (!left.isEmpty()) {
                        count++;
                        Deque<String> next = new ArrayDeque<>(List.of(left.iterator().next()));
                        while (!next.isEmpty()) {
                            String at = next.pop();
                            if (left.remove(at)) {
                                next.addAll(links.get(at));
                            }
                        }
                    }
                    groups.put(name, count);
                });
        return groups;
    }

    private static Map<String, Integer> ambiguity(Paper... papers) {
        AuthorIndex index = AuthorIndex.of(List.of(papers));
        return AuthorIdentity.of(index, CoauthorNetwork.of(List.of(papers), index, 100))
                .ambiguity();
    }
}
