package org.w3id.paperkg.topic.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.w3id.paperkg.topic.Papers.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;
import org.w3id.paperkg.vocabulary.ArxivId;

class AcronymExpansionsTest {
    private static final int OTHER = 999;

    @Test
    void readsAMisprintedExpansionAsTheUsualOne() {
        assertEquals(
                "largeumbrellamesh",
                acronyms(30, "Large Umbrella Mesh (LUM)", "Long Umbrella Mesh (LUM)")
                        .resolve(phrase("LUM"), id(OTHER)));
    }

    @Test
    void keepsAnExpansionThatEndsOtherwise() {
        assertEquals(
                "lunarupdraftmap",
                acronyms(30, "Large Umbrella Mesh (LUM)", "Lunar Updraft Map (LUM)")
                        .resolve(phrase("LUM"), id(OTHER)));
    }

    @Test
    void callsNothingAMisprintOfWhatFewPapersSay() {
        assertEquals(
                "longumbrellamesh",
                acronyms(4, "Large Umbrella Mesh (LUM)", "Long Umbrella Mesh (LUM)")
                        .resolve(phrase("LUM"), id(OTHER)));
    }

    @ParameterizedTest
    @CsvSource({
        "Chain of Thorns (CoT), CoT, chainofthorn",
        "Chain of Thorns (CoT), CoT pruning, chainofthornpruning",
        "Low-Rope Ascent (LoRA), LoRAs, lowropeascent",
        "Northern Raindrop Field (NeRF), NeRFs, northernraindropfield",
        "Multilayer Rope Umbrella (MRU), mRU, multilayerropeumbrella"
    })
    void writesAcronymsOut(String gloss, String words, String key) {
        assertEquals(key, acronyms(2, gloss, "").resolve(phrase(words)));
    }

    @Test
    void leavesOrdinaryWordsOfTheSameLettersAlone() {
        AcronymExpansions acronyms = acronyms(2, "Chain of Thorns (CoT)", "");
        assertEquals("cot", acronyms.resolve(phrase("cot")));
        assertEquals("cot", acronyms.resolve(phrase("Cots")));
    }

    @Test
    void decidesNothingWhereASinglePaperSpeaks() {
        AcronymExpansions acronyms = acronyms(0, "", "Chain of Thorns (CoT)");
        assertEquals(Optional.empty(), acronyms.usual("cot"));
        assertEquals("chainofthorn", acronyms.resolve(phrase("CoT"), id(OTHER)));
        assertEquals("cot", acronyms.resolve(phrase("CoT"), id(1)));
    }

    @Test
    void decidesNothingWithoutAClearMajority() {
        List<PaperReading> papers =
                Stream.concat(
                                readings(5, 0, "Chain of Thorns (CoT)"),
                                readings(5, 10, "Cloud over Tents (CoT)"))
                        .toList();
        assertEquals(
                Optional.empty(), AcronymExpansions.of(papers, TopicCuration.NONE).usual("cot"));
    }

    @Test
    void keepsTheAcronymAsPrintedWithoutAPlural() {
        assertEquals(
                List.of("LoRA"), acronyms(2, "Low-Rope Ascents (LoRAs)", "").of("lowropeascent"));
    }

    /** Of papers that have a gloss, and another one with another. */
    private static AcronymExpansions acronyms(int papers, String gloss, String other) {
        return AcronymExpansions.of(
                Stream.concat(readings(papers, 0, gloss), readings(1, OTHER, other)).toList(),
                TopicCuration.NONE);
    }

    private static Stream<PaperReading> readings(int count, int from, String text) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> PaperReading.of(paper(i, "Kites", text)));
    }

    private static ArxivId id(int number) {
        return paper(number, "Kites").id();
    }

    private static Phrase phrase(String text) {
        return Phrase.of(text).orElseThrow();
    }
}
