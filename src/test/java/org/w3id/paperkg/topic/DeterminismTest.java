package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Curations.ambiguous;
import static org.w3id.paperkg.topic.Curations.below;
import static org.w3id.paperkg.topic.Curations.concept;
import static org.w3id.paperkg.topic.Curations.english;
import static org.w3id.paperkg.topic.Curations.korean;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

class DeterminismTest {
    private static final List<String> KOREAN = List.of("우산 접기", "연 조립", "천막 대여", "등불 조립", "우산 조립");
    private static final List<String> ENGLISH =
            List.of(
                    "umbrella folding",
                    "kite assembly",
                    "tent rental",
                    "lantern assembly",
                    "umbrella assembly");
    private static final TopicCuration CURATION =
            new TopicCuration(
                    List.of(
                            concept("umbrella folding", korean("우산 접기"), english("UF")),
                            concept("tent rental", ambiguous(english("TR")), korean("천막 대여")),
                            concept("tent assembly"),
                            concept("tightrope running", ambiguous(english("TR"))),
                            below("umbrella folding", "big umbrella folding")),
                    Map.of("kite-assembly", "lantern-assembly"),
                    Set.of("snow"),
                    Map.of("umbrella-assembly", "umbrella building"),
                    Map.of("tent-rental", "umbrella-folding", "umbrella-folding", "tent-rental"));

    @Test
    void givesTheSameForShuffledPapersEachTime() {
        List<Paper> papers = papers();
        TopicMiner miner = new TopicMiner(CURATION);
        Thesaurus first = miner.find(papers);
        assertTrue(first.topics().size() > 8, first.topics()::toString);
        for (int seed = 0; seed < 8; seed++) {
            Collections.shuffle(papers, new Random(seed));
            assertEquals(first, miner.find(papers));
        }
    }

    /** Enough papers for several threads, with terms that different papers gloss differently. */
    private static List<Paper> papers() {
        Random random = new Random(7);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int one = random.nextInt(KOREAN.size());
            int other = random.nextInt(KOREAN.size());
            String title =
                    "Fold" + (char) ('A' + i % 20) + ": Big " + ENGLISH.get(other) + " with TR";
            String gloss = KOREAN.get(one) + "(" + ENGLISH.get(i % 9 == 0 ? other : one) + ")";
            papers.add(
                    paper(
                            i,
                            title,
                            "눈은 " + gloss + "와 천막 조립을 쓴다.",
                            "TR과 UF는 " + KOREAN.get(other) + "와 연조립에서 중요하다."));
        }
        return papers;
    }
}
