package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.digest.Paper;

class NetworkMeasuresTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void doNotDependOnTheOrderOfPapersNorOnThreads(long seed) throws Exception {
        Teams teams = Teams.random(seed);
        List<Paper> shuffled = new ArrayList<>(teams.papers());
        Collections.shuffle(shuffled, new Random(seed));
        ForkJoinPool pool = new ForkJoinPool(3);
        assertEquals(
                teams.measures(),
                pool.submit(() -> Teams.of(shuffled, Teams.MAX_TEAM_SIZE).measures()).get());
        pool.shutdown();
    }

    @Test
    void ofNoPapersAreEmpty() {
        NetworkMeasures none = Teams.of().measures();
        assertEquals(List.of(), none.authors());
        assertEquals(List.of(), none.components());
        assertEquals(List.of(), none.communities());
    }

    @Test
    void ofAuthorsWithoutTiesHaveNoCommunity() {
        AuthorMeasures alone = Teams.of("a").measures().authors().get(0);
        assertTrue(alone.community().isEmpty());
        assertEquals(1, alone.pageRank());
        assertEquals(0, alone.coreNumber());
        assertEquals(0, alone.betweenness());
    }

    @Test
    void callACommunityAfterTheMemberWithMostPapersAndOfEqualsAfterTheFirst() {
        assertEquals("b", Teams.of("a b c", "b c").measures().communities().get(0).slug());
    }

    @Test
    void listAuthorsByKeyAndGroupsBySize() {
        NetworkMeasures measures = Teams.of("x y z", "a b", "c d").measures();
        assertEquals(
                List.of("a", "b", "c", "d", "x", "y", "z"),
                measures.authors().stream().map(AuthorMeasures::author).toList());
        assertEquals(
                List.of("x", "a", "c"),
                measures.components().stream().map(AuthorGroup::slug).toList());
    }

    @Test
    void sayWhenBetweennessIsEstimated() {
        Teams teams = Teams.random(5);
        assertTrue(
                NetworkMeasures.of(teams.authors(), teams.coauthors(), 1).betweennessEstimated());
    }
}
