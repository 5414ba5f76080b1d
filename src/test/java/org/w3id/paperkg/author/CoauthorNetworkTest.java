package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.author.Papers.DAY;
import static org.w3id.paperkg.author.Papers.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.vocabulary.NameFolding;

class CoauthorNetworkTest {

    @Test
    void addsUpTheSharesOfJointPapers() {
        CoauthorNetwork network =
                network(
                        0,
                        paper(1, DAY, "A", "B"),
                        paper(2, DAY.plusDays(9), "A", "B", "C"),
                        paper(3, DAY.minusDays(9), "B", "A", "C", "D", "E"));
        assertEquals(
                new Coauthorship("a", "b", 3, 1.75, DAY.minusDays(9), DAY.plusDays(9)),
                network.pairs().get(0));
    }

    @Test
    void leavesOutPapersOfMoreThanTheLimit() {
        Paper three = paper(1, DAY, "A", "B", "C");
        assertEquals(3, network(3, three).pairs().size());
        assertEquals(0, network(2, three).pairs().size());
    }

    @Test
    void takesEveryPaperWithoutALimit() {
        String[] many = new String[150];
        for (int i = 0; i < many.length; i++) {
            many[i] = "Author " + i;
        }
        assertEquals(150 * 149 / 2, network(0, paper(1, DAY, many)).pairs().size());
    }

    @Test
    void pairsNobodyOnAPaperOfOne() {
        CoauthorNetwork network = network(0, paper(1, DAY, "A"), paper(2, DAY));
        assertEquals(List.of(), network.pairs());
        assertEquals(0, network.degree("a"));
    }

    @Test
    void doesNotPairANameWithItsOtherForm() {
        assertEquals(1, network(0, paper(1, DAY, "Ö", "O", "B")).pairs().size());
        assertEquals(1.0, network(0, paper(1, DAY, "Ö", "O", "B")).pairs().get(0).strength());
    }

    @Test
    void countsEachCoauthorOnce() {
        CoauthorNetwork network =
                network(
                        0,
                        paper(1, DAY, "A", "B"),
                        paper(2, DAY, "A", "B"),
                        paper(3, DAY, "C", "A"));
        assertEquals(2, network.degree("a"));
        assertEquals(1, network.degree("b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 100})
    void agreesWithCountingByHand(int maxTeamSize) {
        for (long seed = 0; seed < 10; seed++) {
            List<Paper> papers = Papers.random(seed);
            Map<String, String> found = new TreeMap<>();
            for (Coauthorship pair : network(maxTeamSize, papers).pairs()) {
                found.put(pair.first() + "+" + pair.second(), printed(pair));
            }
            assertEquals(byHand(papers, maxTeamSize), found);
        }
    }

    @Test
    void doesNotDependOnTheOrderOfPapers() {
        List<Paper> papers = new ArrayList<>(Papers.random(3));
        List<String> inOrder =
                network(0, papers).pairs().stream().map(CoauthorNetworkTest::printed).toList();
        Collections.shuffle(papers, new Random(1));
        assertEquals(
                inOrder,
                network(0, papers).pairs().stream().map(CoauthorNetworkTest::printed).toList());
    }

    /** For each pair of names, look at every paper. */
    private static Map<String, String> byHand(List<Paper> papers, int maxTeamSize) {
        Map<Paper, TreeSet<String>> teams = new java.util.HashMap<>();
        TreeSet<String> everybody = new TreeSet<>();
        for (Paper paper : papers) {
            TreeSet<String> team = new TreeSet<>();
            paper.authors().names().forEach(name -> team.add(NameFolding.slug(name)));
            everybody.addAll(team);
            teams.put(paper, team);
        }
        Map<String, String> pairs = new TreeMap<>();
        for (String first : everybody) {
            for (String second : everybody.tailSet(first, false)) {
                List<Paper> joint =
                        papers.stream()
                                .filter(p -> teams.get(p).containsAll(List.of(first, second)))
                                .filter(p -> maxTeamSize == 0 || teams.get(p).size() <= maxTeamSize)
                                .sorted(java.util.Comparator.comparing(Paper::firstListed))
                                .toList();
                if (!joint.isEmpty()) {
                    double strength =
                            joint.stream().mapToDouble(p -> 1.0 / (teams.get(p).size() - 1)).sum();
                    pairs.put(
                            first + "+" + second,
                            printed(
                                    new Coauthorship(
                                            first,
                                            second,
                                            joint.size(),
                                            strength,
                                            joint.get(0).firstListed(),
                                            joint.get(joint.size() - 1).firstListed())));
                }
            }
        }
        return pairs;
    }

    /** Strength to nine digits: sums in another order differ in the last. */
    private static String printed(Coauthorship pair) {
        return "%s %s %d %.9f %s %s"
                .formatted(
                        pair.first(),
                        pair.second(),
                        pair.jointPapers(),
                        pair.strength(),
                        pair.firstJoint(),
                        pair.lastJoint());
    }

    private static CoauthorNetwork network(int maxTeamSize, Paper... papers) {
        return network(maxTeamSize, List.of(papers));
    }

    private static CoauthorNetwork network(int maxTeamSize, List<Paper> papers) {
        return CoauthorNetwork.of(papers, AuthorIndex.of(papers), maxTeamSize);
    }
}
