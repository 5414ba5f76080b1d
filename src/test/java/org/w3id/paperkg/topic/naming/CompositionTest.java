package org.w3id.paperkg.topic.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Curations.concept;
import static org.w3id.paperkg.topic.Curations.korean;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.Curations;
import org.w3id.paperkg.topic.Mined;
import org.w3id.paperkg.topic.TopicMiner;
import org.w3id.paperkg.topic.choice.Occurrence;
import org.w3id.paperkg.topic.thesaurus.Thesaurus;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

class CompositionTest {
    private static final String TOPIC = "video-generation";

    /** What teaches the words one by one, and that there is such a concept. */
    private static final List<Paper> TEACHERS =
            List.of(
                    paper(1, "Kites", "연은 비디오 편집(video editing)을 쓴다."),
                    paper(2, "Rain", "비는 이미지 생성(image generation)을 쓴다."),
                    paper(3, "Video Generation for Wind", "바람을 본다."));

    @ParameterizedTest
    @ValueSource(strings = {"비디오 생성", "비디오 생성은 물론 바람", "비디오 생성에서", "Video 생성"})
    void understandsATermFromGlossesOfOtherTerms(String words) {
        Mined mined = Mined.from(taught("눈은 " + words + " 중요하다."));
        assertTrue(mined.of(9).contains(TOPIC), () -> words + ": " + mined.of(9));
    }

    @Test
    void understandsItWithoutSpacesWhereAnotherPaperHasSpaces() {
        List<Paper> papers = new ArrayList<>(taught("눈은 비디오 생성을 쓴다."));
        papers.add(paper(10, "Hail", "우박은 비디오생성에서 중요하다."));
        assertEquals(Set.of(TOPIC), Mined.from(papers).of(10));
    }

    @Test
    void showsTheTermWithoutItsParticle() {
        assertEquals(
                "비디오 생성", Mined.from(taught("눈은 비디오 생성을 쓴다.")).mention(9, TOPIC).surfaceForm());
    }

    @Test
    void marksWhatItUnderstandsWordByWord() {
        assertEquals(
                List.of(Occurrence.Reading.COMPOSED),
                new TopicMiner()
                        .learn(taught("눈은 비디오 생성을 쓴다.")).found().stream()
                                .filter(topic -> topic.concept().equals("videogeneration"))
                                .filter(topic -> topic.paper().id().value().equals("2402.00009"))
                                .map(topic -> topic.occurrences().get(0).reading())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"비디오 우박", "우박 생성", "생성 비디오", "비디오, 생성", "비디오를 생성", "비디오 생성하는"})
    void understandsNothingWhereAWordIsUnknownOrNoTermStands(String words) {
        Mined mined = Mined.from(taught("눈은 " + words + " 중요하다."));
        assertFalse(mined.of(9).contains(TOPIC), () -> words + ": " + mined.of(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"비디오 생성하는", "비디오, 생성", "비디오를 생성"})
    void learnsNoTermFromWordsThatAreNone(String words) {
        List<Paper> papers = new ArrayList<>(taught("눈은 " + words + " 중요하다."));
        papers.add(paper(10, "Hail", "우박은 비디오생성을 쓴다."));
        assertEquals(Set.of(), Mined.from(papers).of(10));
    }

    @Test
    void composesNoConceptThatNobodyNames() {
        assertEquals(List.of(), Mined.from(taught("눈은 이미지 편집을 쓴다.")).mentions(9));
    }

    @Test
    void learnsWordsFromTheAuthorityListToo() {
        TopicCuration listed =
                Curations.listing(
                        concept("umbrella assembly", korean("우산 조립")),
                        concept("tent rental", korean("천막 대여")),
                        concept("tent assembly"));
        assertEquals(
                Set.of("tent-assembly"),
                Mined.from(listed, List.of(paper(1, "Snow", "눈은 천막 조립을 본다."))).of(1));
    }

    @Test
    void composesNoProperName() {
        assertTrue(listedAs("natural umbrella").contains("natural-umbrella"));
        assertFalse(listedAs("Natural Umbrella").contains("natural-umbrella"));
    }

    /** The topics of a paper that has a term whose words mean "natural umbrella". */
    private static Set<String> listedAs(String label) {
        List<Paper> papers =
                List.of(
                        paper(1, "Kites", "연은 자연 풍경(natural scenery)을 본다."),
                        paper(2, "Rain", "비는 작은 접이 우산(folding umbrella)을 적신다."),
                        paper(9, "Snow", "눈은 자연 우산을 덮는다."));
        return Mined.from(Curations.listing(concept(label)), papers).of(9);
    }

    @Test
    void understandsTheSameInWhateverOrderPapersCome() {
        List<Paper> papers = new ArrayList<>(taught("눈은 비디오 생성과 이미지생성과 비디오편집을 쓴다."));
        Thesaurus first = new TopicMiner().find(papers);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(papers, new Random(seed));
            assertEquals(first, new TopicMiner().find(papers));
        }
    }

    private static List<Paper> taught(String text) {
        List<Paper> papers = new ArrayList<>(TEACHERS);
        papers.add(paper(9, "Snow", text));
        return papers;
    }
}
