package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.author.Author;
import org.w3id.paperkg.author.Coauthorship;

class CommunitiesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void takeInEachAuthorWithATieOnce(long seed) {
        Teams teams = Teams.random(seed);
        List<String> members =
                teams.measures().communities().stream()
                        .flatMap(community -> community.members().stream())
                        .sorted()
                        .toList();
        assertEquals(
                teams.authors().authors().stream()
                        .map(Author::slug)
                        .filter(slug -> teams.coauthors().degree(slug) > 0)
                        .toList(),
                members);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areConnected(long seed) {
        Teams teams = Teams.random(seed);
        for (AuthorGroup community : teams.measures().communities()) {
            assertTrue(
                    new ConnectivityInspector<>(
                                    new AsSubgraph<>(
                                            teams.graph(), Set.copyOf(community.members())))
                            .isConnected());
        }
    }

    /** Of two communities the mean strength across is at most the resolution. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areFartherApartThanTheResolution(long seed) {
        Teams teams = Teams.random(seed);
        List<AuthorGroup> communities = teams.measures().communities();
        for (AuthorGroup one : communities) {
            for (AuthorGroup other : communities) {
                if (one != other) {
                    double across = strength(teams, one, other);
                    assertTrue(across <= Communities.RESOLUTION * one.size() * other.size() + 1e-9);
                }
            }
        }
    }

    private static double strength(Teams teams, AuthorGroup one, AuthorGroup other) {
        Set<String> here = new HashSet<>(one.members());
        Set<String> there = new HashSet<>(other.members());
        return teams.coauthors().pairs().stream()
                .filter(
                        pair ->
                                here.contains(pair.first()) && there.contains(pair.second())
                                        || here.contains(pair.second())
                                                && there.contains(pair.first()))
                .mapToDouble(Coauthorship::strength)
                .sum();
    }

    @Test
    void keepTogetherATeamOfTheLimit() {
        String team =
                IntStream.range(0, 100).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        Teams teams = Teams.of(Teams.of(team).papers(), 100);
        assertEquals(1, teams.measures().communities().size());
    }

    @Test
    void divideWhatHardlyHoldsTogether() {
        // two circles of sixty, in which each writes with those next to and near them, and a bridge
        List<String> papers = new ArrayList<>(List.of("a0 a1 a2 a3 b0"));
        for (int i = 0; i < 60; i++) {
            for (String circle : List.of("a", "b")) {
                papers.add(
                        "%1$s%2$d %1$s%3$d %1$s%4$d"
                                .formatted(circle, i, (i + 1) % 60, (i + 7) % 60));
            }
        }
        List<AuthorGroup> communities =
                Teams.of(papers.toArray(String[]::new)).measures().communities();
        assertEquals(2, communities.size());
        for (AuthorGroup community : communities) {
            String first = community.slug().substring(0, 1);
            assertTrue(community.members().stream().allMatch(name -> name.startsWith(first)));
        }
    }
}
