package org.w3id.paperkg.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Curations.banning;
import static org.w3id.paperkg.topic.Curations.below;
import static org.w3id.paperkg.topic.Curations.merging;
import static org.w3id.paperkg.topic.Curations.pinning;
import static org.w3id.paperkg.topic.Curations.renaming;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.Topic;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.topic.thesaurus.TopicLabel;

class CurationReplayTest {
    private static final TopicLabel OLD = new TopicLabel("umbrella folding", Language.ENGLISH);
    private static final List<Paper> PAPERS =
            List.of(
                    paper(1, "Umbrella Folding", "우산 접기(umbrella folding)를 본다."),
                    paper(2, "Parasol Bending", "파라솔 굽히기(parasol bending)를 본다."),
                    paper(3, "Rain", "비는 우산 접기(umbrella folding)와 다르다."),
                    paper(4, "Wind", "바람은 파라솔 굽히기(parasol bending)와 다르다."));

    @Test
    void leavesACollectionWithoutTheTopicsAsItIs() {
        TopicCuration elsewhere =
                new TopicCuration(
                        List.of(below("rope", "snow rope"), below("string", "rope")),
                        Map.of("hail-storm", "snow-storm"),
                        Set.of("hail-counting"),
                        Map.of("snow-rope", "rope of snow"),
                        Map.of("snow-storm", "hail-counting"));
        Thesaurus found = new TopicMiner(elsewhere).find(PAPERS);
        assertEquals(new TopicMiner().find(PAPERS).topics(), found.topics());
        assertEquals(new TopicMiner().find(PAPERS).mentions(), found.mentions());
    }

    @Test
    void namesTheDecisionsThatMetNothing() {
        TopicCuration some =
                new TopicCuration(
                        List.of(),
                        Map.of("parasol-bending", "brolly", "hail-storm", "brolly"),
                        Set.of("umbrella-folding", "hail-counting"),
                        Map.of("snow-rope", "rope of snow"),
                        Map.of("rain", "wind"));
        assertEquals(
                List.of("hail-counting", "hail-storm", "rain", "snow-rope"),
                Mined.from(some, PAPERS).thesaurus().idle());
    }

    @Test
    void keepsAllNamesOfAListedTopicThatIsMerged() {
        TopicCuration merged =
                new TopicCuration(
                        List.of(
                                Curations.concept("parasol bending", Curations.korean("파라솔 굽히기")),
                                Curations.concept(
                                        "umbrella folding",
                                        Curations.korean("우산 개기"),
                                        Curations.english("brolly folding")),
                                below("umbrella folding", "kite folding")),
                        Map.of("umbrella-folding", "parasol-bending"),
                        Set.of(),
                        Map.of(),
                        Map.of());
        List<Paper> papers = new ArrayList<>(PAPERS);
        papers.add(paper(5, "Kite Folding", "연 접기(kite folding)를 본다."));
        papers.add(paper(6, "Snow", "눈은 우산 개기와 brolly folding이다."));
        Mined mined = Mined.from(merged, papers);
        Topic topic = mined.topic("parasol-bending");
        assertEquals(Optional.of("파라솔 굽히기"), topic.korean());
        assertTrue(
                topic.alternatives()
                        .containsAll(
                                List.of(
                                        OLD,
                                        new TopicLabel("우산 개기", Language.KOREAN),
                                        new TopicLabel("brolly folding", Language.ENGLISH))),
                topic::toString);
        assertTrue(mined.of(6).contains("parasol-bending"));
        assertEquals(Optional.of("parasol-bending"), mined.topic("kite-folding").broader());
    }

    @Test
    void mergesATopicIntoAnother() {
        Mined mined = Mined.from(merging(Map.of("umbrella-folding", "parasol-bending")), PAPERS);
        assertEquals(Set.of("parasol-bending"), mined.slugs());
        assertEquals(4, mined.topic("parasol-bending").paperCount());
        assertTrue(mined.topic("parasol-bending").alternatives().contains(OLD));
    }

    @Test
    void mergesAlongAChain() {
        List<Paper> papers = new ArrayList<>(PAPERS);
        papers.add(paper(5, "Kite Tying", "연을 본다."));
        Map<String, String> chain =
                Map.of("umbrella-folding", "parasol-bending", "parasol-bending", "kite-tying");
        assertEquals(Set.of("kite-tying"), Mined.from(merging(chain), papers).slugs());
    }

    @Test
    void survivesACircleOfMerges() {
        Map<String, String> circle =
                Map.of(
                        "umbrella-folding", "parasol-bending",
                        "parasol-bending", "umbrella-folding");
        Mined mined = Mined.from(merging(circle), PAPERS);
        assertEquals(Set.of("umbrella-folding"), mined.slugs());
        assertEquals(4, mined.topic("umbrella-folding").paperCount());
    }

    @Test
    void mergesATopicIntoItselfWithoutLosingIt() {
        Map<String, String> self = Map.of("umbrella-folding", "umbrella-folding");
        assertEquals(new TopicMiner().find(PAPERS), new TopicMiner(merging(self)).find(PAPERS));
    }

    @Test
    void bansATopic() {
        Mined mined = Mined.from(banning("umbrella-folding"), PAPERS);
        assertFalse(mined.slugs().contains("umbrella-folding"));
        assertTrue(Mined.from(PAPERS).slugs().contains("umbrella-folding"));
    }

    @Test
    void renamesATopicAndKeepsTheOldName() {
        Mined mined = Mined.from(renaming("umbrella-folding", "brolly folding"), PAPERS);
        Topic topic = mined.topic("brolly-folding");
        assertEquals("brolly folding", topic.english());
        assertEquals(List.of(OLD), topic.alternatives());
        assertEquals(Optional.of("우산 접기"), topic.korean());
        assertEquals(2, topic.paperCount());
        assertFalse(mined.slugs().contains("umbrella-folding"));
    }

    @Test
    void renamesATopicOfTheAuthorityListWithItsForms() {
        TopicCuration both =
                new TopicCuration(
                        List.of(Curations.concept("umbrella folding", Curations.korean("우산 개기"))),
                        Map.of(),
                        Set.of(),
                        Map.of("umbrella-folding", "brolly folding"),
                        Map.of());
        Topic topic = Mined.from(both, PAPERS).topic("brolly-folding");
        assertEquals(Optional.of("우산 개기"), topic.korean());
        assertTrue(topic.alternatives().contains(OLD));
    }

    @Test
    void renamesATopicThatAnAcronymNames() {
        List<Paper> papers =
                List.of(
                        paper(1, "Kites", "large umbrella mesh (LUM)는 LUM repair를 쓴다."),
                        paper(2, "Rain", "large umbrella mesh (LUM)는 LUM repair를 쓴다."));
        assertTrue(Mined.from(papers).slugs().contains("lum-repair"));
        Set<String> renamed = Mined.from(renaming("lum-repair", "mesh mending"), papers).slugs();
        assertTrue(renamed.contains("mesh-mending"), renamed::toString);
        assertFalse(renamed.contains("lum-repair"), renamed::toString);
    }

    @Test
    void renamesATopicToWhatItAlreadyIs() {
        Mined mined = Mined.from(renaming("umbrella-folding", "Umbrella Folding"), PAPERS);
        assertEquals("Umbrella Folding", mined.topic("umbrella-folding").english());
        assertEquals(2, mined.topic("umbrella-folding").paperCount());
    }

    @Test
    void pinsTheBroaderTopic() {
        Mined mined = Mined.from(pinning(Map.of("umbrella-folding", "parasol-bending")), PAPERS);
        assertEquals(Optional.of("parasol-bending"), mined.topic("umbrella-folding").broader());
        assertEquals(Optional.empty(), mined.topic("parasol-bending").broader());
    }

    @Test
    void leavesTheLastPinOfACircleOut() {
        Map<String, String> circle =
                Map.of(
                        "umbrella-folding", "parasol-bending",
                        "parasol-bending", "umbrella-folding");
        Mined mined = Mined.from(pinning(circle), PAPERS);
        assertEquals(Optional.of("umbrella-folding"), mined.topic("parasol-bending").broader());
        assertEquals(Optional.empty(), mined.topic("umbrella-folding").broader());
    }

    @Test
    void keepsDecisionsInAnOrderThatIsTheSameEachTime() {
        Map<String, String> many = new TreeMap<>();
        for (char c = 'a'; c <= 'z'; c++) {
            many.put("kite-" + c, "kite");
        }
        List<String> sorted = List.copyOf(many.keySet());
        assertEquals(sorted, List.copyOf(merging(many).merges().keySet()));
        assertEquals(sorted, List.copyOf(pinning(many).broader().keySet()));
    }
}
