package org.w3id.paperkg.topic.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlossReaderTest {

    @Test
    void readsEnglishBesideKorean() {
        assertEquals(
                List.of("우리는 접이식 우산|umbrella folding"),
                glosses("우리는 접이식 우산(umbrella folding)을 본다"));
    }

    @Test
    void readsKoreanBesideEnglish() {
        assertEquals(List.of("우산 접기|umbrella folding"), glosses("이 umbrella folding(우산 접기)은 새롭다"));
    }

    @Test
    void readsAnAcronymInTheSameBracketAfterEachSeparator() {
        List<String> both = List.of("UF=umbrella folding", "우산 접기|umbrella folding");
        assertEquals(both, glosses("우산 접기(umbrella folding; UF)"));
        assertEquals(both, glosses("우산 접기(umbrella folding, UF)"));
        assertEquals(both, glosses("우산 접기(UF, umbrella folding)"));
    }

    @Test
    void readsAnAcronymAfterItsExpansionAndBefore() {
        assertEquals(List.of("UF=umbrella folding"), glosses("We study umbrella folding (UF)"));
        assertEquals(List.of("UF=umbrella folding"), glosses("UF (umbrella folding)"));
    }

    @Test
    void takesOnlyTheWordsThatSpellTheAcronym() {
        assertEquals(
                List.of("UFN=umbrella folding network"),
                glosses("robust umbrella folding networks (UFNs)").stream()
                        .map(gloss -> gloss.replace("networks", "network").replace("UFNs", "UFN"))
                        .toList());
    }

    @Test
    void takesNoListOfNamesForAGloss() {
        assertEquals(List.of(), glosses("여러 우산(ParaSol, RainCap)을 비교한다"));
    }

    @Test
    void stopsAtPunctuationToTheLeft() {
        assertEquals(List.of("우산 접기|umbrella folding"), glosses("비, 우산 접기(umbrella folding)"));
    }

    @Test
    void survivesBracketsThatDoNotClose() {
        assertEquals(List.of(), glosses("우산 접기(umbrella folding ((("));
    }

    private static List<String> glosses(String text) {
        return GlossReader.glosses(Passage.of(Optional.empty(), text)).stream()
                .map(GlossReaderTest::print)
                .toList();
    }

    private static String print(Gloss gloss) {
        return gloss instanceof Gloss.Bilingual two
                ? two.korean().text() + "|" + two.english().text()
                : ((Gloss.Abbreviation) gloss).acronym().text()
                        + "="
                        + ((Gloss.Abbreviation) gloss).expansion().text();
    }
}
