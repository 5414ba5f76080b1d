package org.w3id.paperkg.topic.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.Mined;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.KoreanMorphology;

/** Summaries judged by what goes with the words of titles elsewhere in the collection. */
class LearnedFitTest {
    private static final int OF_EACH = 6;
    private static final int ASKED = 900;
    private static final String TITLE = "Tactile Pebble Juggling";

    /** Titles, and what their summaries speak of. */
    private static final List<List<String>> SUBJECTS =
            List.of(
                    List.of(TITLE, "촉각"),
                    List.of("Umbrella Hinge Oiling", "우산"),
                    List.of("Kite Tail Weaving", "연줄"),
                    List.of("Tent Rope Knotting", "천막"),
                    List.of("Snow Lantern Carving", "등불"),
                    List.of("Harp String Tuning", "하프"),
                    List.of("Honey Jar Stacking", "벌꿀"));

    @ParameterizedTest
    @ValueSource(strings = {"촉각을 다룹니다.", "로봇의 촉각은 새롭습니다.", "여기서는 pebble과 juggling과 tactile입니다."})
    void trustsWhatSpeaksOfTheTitle(String summary) {
        assertEquals(Set.of(), suspects(OF_EACH, paper(ASKED, TITLE, summary)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "새로운 딥러닝 모델을 소개하며 정확도가 높습니다.",
                "천막을 다룹니다.",
                "우산과 등불을 다룹니다.",
                "pebble을 다룹니다."
            })
    void suspectsWhatSpeaksOfLittleInTheTitle(String summary) {
        assertEquals(Set.of("2402.00900"), suspects(OF_EACH, paper(ASKED, TITLE, summary)));
    }

    @Test
    void trustsTheNameThatTheTitleIntroduces() {
        assertEquals(
                Set.of(),
                suspects(OF_EACH, paper(ASKED, "PebbleNet: " + TITLE, "PebbleNet을 소개합니다.")));
    }

    @Test
    void knowsTooLittleInASmallCollection() {
        assertEquals(Set.of(), suspects(2, paper(ASKED, TITLE, "천막을 다룹니다.")));
    }

    @Test
    void suspectsInASmallCollectionOnlyWhatHasNothingInCommon() {
        String title = "Robot Navigation with Depth Maps";
        assertEquals(Set.of("2402.00900"), suspects(2, paper(ASKED, title, "천막을 다룹니다.")));
        assertEquals(Set.of(), suspects(2, paper(ASKED, title, "천막과 로봇을 다룹니다.")));
    }

    @Test
    void readsOnlyTheTitleOfASuspect() {
        List<Paper> papers = collection(OF_EACH);
        papers.add(paper(ASKED, TITLE, "천막을 구름 세기(cloud counting)로 다룹니다."));
        Mined mined = Mined.from(papers);
        assertEquals(1, mined.thesaurus().suspects().size());
        assertEquals(
                List.of(), mined.slugs().stream().filter(slug -> slug.contains("cloud")).toList());
        assertEquals(
                List.of(),
                mined.mentions(ASKED).stream().filter(m -> m.evidence().isPresent()).toList());
    }

    private static Set<String> suspects(int ofEach, Paper asked) {
        List<Paper> papers = collection(ofEach);
        papers.add(asked);
        return SummaryFit.suspects(
                        papers.stream().map(PaperReading::of).toList(), new KoreanMorphology())
                .stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static List<Paper> collection(int ofEach) {
        List<Paper> papers = new ArrayList<>();
        for (List<String> subject : SUBJECTS) {
            for (int i = 0; i < ofEach; i++) {
                papers.add(paper(papers.size(), subject.get(0), subject.get(1) + "을 새롭게 다룹니다."));
            }
        }
        return papers;
    }
}
