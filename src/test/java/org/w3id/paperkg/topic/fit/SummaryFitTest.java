package org.w3id.paperkg.topic.fit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.KoreanMorphology;

class SummaryFitTest {
    private static final String TITLE = "Robot Navigation with Depth Maps";

    @Test
    void suspectsASummaryThatSharesNothingWithTheTitle() {
        assertTrue(suspect(paper(1, TITLE, "새로운 딥러닝 모델을 소개하며 정확도가 높습니다.")));
    }

    @Test
    void trustsAKoreanRenderingOfATitleWord() {
        assertFalse(suspect(paper(1, TITLE, "로봇이 길을 찾는 방법을 다룹니다.")));
    }

    @Test
    void trustsAnEnglishWordOfTheTitle() {
        assertFalse(suspect(paper(1, TITLE, "여기서는 navigation 문제를 다룹니다.")));
    }

    @Test
    void trustsAnAcronymOfTitleWords() {
        assertFalse(suspect(paper(1, "Gradient Tree Search for Robots", "GTS라는 방법을 제안합니다.")));
    }

    @Test
    void trustsTheNameThatTheTitleIntroduces() {
        assertFalse(suspect(paper(1, "RoboPath: Robot Navigation by Depth", "RoboPath는 새롭습니다.")));
    }

    @Test
    void saysNothingWhereTheTitleHasNoKnownWords() {
        assertFalse(suspect(paper(1, "Zymurgy Quandaries", "새로운 모델을 소개합니다.")));
    }

    @Test
    void saysNothingWithoutASummary() {
        assertFalse(suspect(paper(1, TITLE)));
    }

    /** Whether a paper that is alone in its collection is suspect. */
    private static boolean suspect(Paper paper) {
        return !SummaryFit.suspects(List.of(PaperReading.of(paper)), new KoreanMorphology())
                .isEmpty();
    }
}
