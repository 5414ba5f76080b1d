package org.w3id.paperkg.topic.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.topic.reading.Gloss;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.KoreanMorphology;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

class TermBoundariesTest {

    @Test
    void growsAsFarAsSeveralGlossesAgree() {
        assertEquals(
                Optional.of("접이식 우산 날개"),
                term(
                        2,
                        "바람은 접이식 우산 날개(wing)를 편다.",
                        "비는 접이식 우산 날개(wing)를 적신다.",
                        "그 접이식 우산 날개(wing)는 크다."));
    }

    @Test
    void takesAsManyWordsAsTheEnglishHasWhereASingleGlossSpeaks() {
        assertEquals(Optional.of("우산 접기"), term(2, "오늘 튼튼한 우산 접기(umbrella folding)를 본다."));
    }

    @Test
    void leavesOutWordsThatOnlyQualify() {
        assertEquals(Optional.of("우산 접기"), term(3, "이 새로운 우산 접기(new umbrella folding)를 본다."));
    }

    @Test
    void stopsAtAWordWithAParticle() {
        assertEquals(Optional.of("우산"), term(2, "바람 속 우산 바람 우산 바람 우산 바람을 우산(wind umbrella)은 막는다."));
    }

    @Test
    void keepsNounsThatEndLikeAParticle() {
        assertEquals(Optional.of("우산 평가"), term(2, "그 우산 평가(umbrella rating)를 본다."));
    }

    @Test
    void takesNoVerbBeforeTheTerm() {
        assertEquals(
                Optional.of("우산 접기"),
                term(
                        2,
                        "비를 다루는 우산 접기(umbrella folding)를 본다.",
                        "눈을 다루는 우산 접기(umbrella folding)를 본다."));
    }

    @Test
    void takesNoWordThatNamesNoSubject() {
        assertEquals(Optional.empty(), term(1, "그 모델(Parasol)을 본다."));
    }

    @Test
    void takesTheWholeBracketWhenTheKoreanStandsInside() {
        assertEquals(Optional.of("새로운 우산 접기"), term(2, "umbrella folding(새로운 우산 접기)을 본다."));
    }

    /** The term of the first paper's first gloss. */
    private static Optional<String> term(int englishWords, String... texts) {
        List<PaperReading> papers =
                IntStream.range(0, texts.length)
                        .mapToObj(i -> PaperReading.of(paper(i, "Kites", texts[i])))
                        .toList();
        Gloss.Bilingual gloss = papers.get(0).bilingual().get(0);
        return TermBoundaries.of(
                        papers,
                        new EnglishNames(
                                AcronymExpansions.of(papers, TopicCuration.NONE),
                                TopicCuration.NONE),
                        new KoreanMorphology())
                .term(gloss, gloss.english().key(), englishWords);
    }
}
