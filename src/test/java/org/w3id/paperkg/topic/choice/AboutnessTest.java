package org.w3id.paperkg.topic.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Curations.concept;
import static org.w3id.paperkg.topic.Curations.listing;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.Curations;
import org.w3id.paperkg.topic.Mining;
import org.w3id.paperkg.topic.TopicMiner;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

class AboutnessTest {
    private static final String KEY = "umbrellafolding";
    private static final String ONCE = "눈은 umbrella folding을 본다.";

    @Test
    void scoresATopicOfTheTitleAboveTheSameElsewhere() {
        assertAscending(paper(1, "Snow", ONCE), paper(2, "Umbrella Folding in Snow", ONCE));
    }

    @Test
    void scoresTheWholeHeadingAboveAPartOfTheTitle() {
        assertAscending(
                paper(1, "On Snow: Umbrella Folding", ONCE),
                paper(2, "Umbrella Folding: On Snow", ONCE));
    }

    @Test
    void scoresMoreMentionsHigher() {
        assertAscending(
                paper(1, "Snow", ONCE),
                paper(2, "Snow", "눈은 umbrella folding과 umbrella folding을 본다."),
                paper(3, "Snow", ONCE, ONCE, ONCE));
    }

    @Test
    void scoresBothLanguagesAboveOneAsOften() {
        TopicCuration list = listing(concept("umbrella folding", Curations.korean("우산 접기")));
        List<Double> scores =
                scores(
                        list,
                        paper(1, "Snow", "눈은 우산 접기와 우산 접기를 본다."),
                        paper(2, "Snow", "눈은 umbrella folding과 우산 접기를 본다."));
        assertTrue(scores.get(0) < scores.get(1), scores::toString);
    }

    @Test
    void scoresAListedTopicHigher() {
        Paper paper = paper(1, "Snow", ONCE);
        assertTrue(
                scores(TopicCuration.NONE, paper).get(0)
                        < scores(listing(concept("umbrella folding")), paper).get(0));
    }

    @Test
    void scoresARareTopicAboveACommonOne() {
        Paper[] papers =
                IntStream.range(0, 60).mapToObj(i -> paper(i, "Snow", ONCE)).toArray(Paper[]::new);
        Paper[] few = Arrays.copyOf(papers, 2);
        assertTrue(
                scores(TopicCuration.NONE, papers).get(0) < scores(TopicCuration.NONE, few).get(0));
    }

    @Test
    void givesProbabilitiesWithThreeDecimals() {
        Mining mining =
                new TopicMiner()
                        .learn(
                                List.of(
                                        paper(1, "FoldNet: Umbrella Folding", ONCE, ONCE),
                                        paper(2, "Paper Kites as Tents", "눈(snow)은 GPT-4를 쓴다.")));
        assertTrue(mining.found().size() > 4);
        for (PaperTopic topic : mining.found()) {
            double score = mining.aboutness().score(topic);
            assertTrue(score >= 0 && score <= 1, topic::concept);
            assertEquals(score, Math.round(score * 1000) / 1000.0, topic.concept());
        }
    }

    @Test
    void isTheLogisticFunctionOfItsClues() {
        Mining mining = new TopicMiner().learn(List.of(paper(1, "Snow", ONCE)));
        PaperTopic topic = mining.found().get(0);
        double sum =
                mining.aboutness().clues(topic).entrySet().stream()
                        .mapToDouble(clue -> clue.getKey().weight() * clue.getValue())
                        .sum();
        assertEquals(1 / (1 + Math.exp(-sum)), mining.aboutness().score(topic), 0.0005);
    }

    private static void assertAscending(Paper... papers) {
        List<Double> scores = scores(TopicCuration.NONE, papers);
        assertEquals(papers.length, scores.size());
        for (int i = 1; i < scores.size(); i++) {
            assertTrue(scores.get(i - 1) < scores.get(i), scores::toString);
        }
    }

    /** The scores of the one topic in papers, in the order of the papers. */
    private static List<Double> scores(TopicCuration curation, Paper... papers) {
        Mining mining = new TopicMiner(curation).learn(List.of(papers));
        return mining.byPaper().values().stream()
                .flatMap(List::stream)
                .filter(topic -> topic.concept().equals(KEY))
                .map(topic -> mining.aboutness().score(topic))
                .toList();
    }
}
