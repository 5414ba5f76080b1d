package org.w3id.paperkg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.reading.CollectionReader;

/** The measures of the real network. */
@Tag("acceptance")
class CorpusMeasuresTest {
    private static final int MAX_TEAM_SIZE = 100;
    private static final int SOME_PAPERS = 170;

    private static List<Paper> papers;
    private static Teams teams;
    private static NetworkMeasures measures;

    @BeforeAll
    static void measure() {
        papers = new CollectionReader(path -> {}).read(List.of(Corpus.orSkip().digests())).papers();
        teams = Teams.of(papers, MAX_TEAM_SIZE);
        measures = teams.measures();
    }

    @Test
    void betweennessIsExactAndThatOfAnotherProgramForSomePapers() {
        Teams some = Teams.of(papers.subList(0, SOME_PAPERS), MAX_TEAM_SIZE);
        assertTrue(some.authors().authors().size() > 800, "a network of some size");
        var expected = new BetweennessCentrality<>(some.graph()).getScores();
        for (AuthorMeasures author : some.measures().authors()) {
            double value = expected.get(author.author());
            assertEquals(value, author.betweenness(), 1e-9 * (1 + value));
        }
        assertFalse(measures.betweennessEstimated());
    }

    @Test
    void estimatesRankTheMostCentralAsTheExactValuesDo() {
        CompressedNetwork network = teams.network();
        TwinClasses classes = TwinClasses.of(network, Components.of(network));
        long tenth = (long) classes.size() * classes.ends() / 10;
        double[] estimate = Betweenness.of(network, Components.of(network), tenth).values();
        List<Integer> exact = first(100, node -> measures.authors().get(node).betweenness());
        List<Integer> estimated = new ArrayList<>(first(100, node -> estimate[node]));
        estimated.retainAll(exact);
        assertTrue(estimated.size() >= 80, () -> estimated.size() + " of 100");
    }

    private static List<Integer> first(int count, IntToDoubleFunction value) {
        return IntStream.range(0, measures.authors().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> -value.applyAsDouble(node)))
                .limit(count)
                .toList();
    }

    @Test
    void communitiesAreNeitherBlobsNorCrumbs() {
        int largestComponent = measures.components().get(0).size();
        List<Integer> sizes =
                measures.communities().stream()
                        .filter(c -> ofLargestComponent(c, largestComponent))
                        .map(AuthorGroup::size)
                        .toList();
        assertTrue(sizes.get(0) < 500, sizes::toString);
        assertTrue(sizes.get(sizes.size() / 2) >= 20, sizes::toString);
    }

    private static boolean ofLargestComponent(AuthorGroup community, int size) {
        return measures.authors().stream()
                .filter(author -> author.author().equals(community.slug()))
                .anyMatch(author -> author.component().size() == size);
    }

    @Test
    void areTheSameForPapersInAnotherOrderOnAnotherNumberOfThreads() throws Exception {
        List<Paper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(1));
        ForkJoinPool pool = new ForkJoinPool(1);
        assertEquals(
                measures, pool.submit(() -> Teams.of(shuffled, MAX_TEAM_SIZE).measures()).get());
        pool.shutdown();
    }
}
