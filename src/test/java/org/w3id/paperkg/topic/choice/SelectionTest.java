package org.w3id.paperkg.topic.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Curations.concept;
import static org.w3id.paperkg.topic.Curations.listing;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.Mined;
import org.w3id.paperkg.topic.Mining;
import org.w3id.paperkg.topic.TopicMiner;
import org.w3id.paperkg.topic.thesaurus.TopicMention;

class SelectionTest {
    /** Two papers with twenty topics and one of their own each. */
    private static final List<Paper> CROWDED =
            List.of(
                    paper(1, "Kites", glosses(20) + ", 새 것(hail counting)"),
                    paper(2, "Rain", glosses(20) + ", 새 것(rope tying)"));

    @Test
    void givesAPaperFifteenTopicsAtMost() {
        Mined mined = Mined.from(CROWDED);
        assertTrue(mined.mentions(1).size() <= 15);
        assertTrue(mined.mentions(1).size() > 10);
    }

    @Test
    void ranksFromOneWithoutGapsBestFirst() {
        for (int paper = 1; paper <= 2; paper++) {
            List<TopicMention> mentions = Mined.from(CROWDED).mentions(paper);
            assertEquals(
                    IntStream.rangeClosed(1, mentions.size()).boxed().toList(),
                    mentions.stream().map(TopicMention::rank).toList());
            assertEquals(
                    mentions.stream()
                            .sorted(Comparator.comparingDouble(TopicMention::score).reversed())
                            .toList(),
                    mentions);
        }
    }

    @Test
    void leavesAnEverydayWordOfASinglePaperOut() {
        String text = "눈은 그루브(groove)를 타고 그루브(groove)를 본다.";
        assertEquals(Set.of(), Mined.from(List.of(paper(1, "Snow", text))).slugs());
        assertEquals(
                Set.of("groove"),
                Mined.from(List.of(paper(1, "Snow", text), paper(2, "Hail", text))).slugs());
    }

    @Test
    void closesTheGapInTheRanksThatAnEverydayWordLeaves() {
        String text = "눈은 그루브(groove)를 타고 그루브(groove)를 보고 우산 접기(umbrella folding)를 본다.";
        List<TopicMention> mentions =
                Mined.from(List.of(paper(1, "Snow in the Groove", text))).mentions(1);
        assertEquals(
                List.of("umbrella-folding"), mentions.stream().map(TopicMention::topic).toList());
        assertEquals(1, mentions.get(0).rank());
    }

    @Test
    void takesAListedWordOfASinglePaper() {
        assertEquals(
                Set.of("groove"),
                Mined.from(
                                listing(concept("groove")),
                                List.of(paper(1, "Snow", "눈은 그루브(groove)를 탄다.")))
                        .slugs());
    }

    @Test
    void takesTheWordThatATitleIntroducesFromASinglePaper() {
        String text = "Groovist는 눈을 본다.";
        assertEquals(
                Set.of("groovist"),
                Mined.from(List.of(paper(1, "Groovist: On Snow", text))).slugs());
        assertEquals(Set.of(), Mined.from(List.of(paper(1, "Groovist on Snow", text))).slugs());
    }

    @Test
    void takesNoCitationNoForeignScriptAndNoPairOfLetters() {
        String text = "이는 Brolly et al. 논문과 зонтик folding을 OS에서 보며, Brolly et al.을 따른다.";
        assertEquals(Set.of(), Mined.from(List.of(paper(1, "Snow", text, text))).slugs());
    }

    @Test
    void leavesImprobableTopicsOut() {
        List<Paper> papers =
                List.of(paper(1, "Umbrella Folding", "눈을 본다."), paper(2, "Kite Folding", "비를 본다."));
        Mining mining = new TopicMiner().learn(papers);
        assertTrue(
                mining.found().stream().anyMatch(topic -> mining.aboutness().score(topic) < 0.3));
        assertTrue(
                mining.thesaurus().mentions().stream().allMatch(mention -> mention.score() >= 0.3));
    }

    private static String glosses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "새 것(zig" + (char) ('a' + i) + " zagging)")
                .collect(Collectors.joining(", "));
    }
}
