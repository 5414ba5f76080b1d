package org.w3id.paperkg.topic.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.topic.text.Phrase;

class EnglishRunTest {

    @Test
    void endsAtFunctionWordsPunctuationAndKorean() {
        assertEquals(
                List.of("Paper Kite", "Umbrella Wind", "Rain", "hail"),
                runs("Paper Kite with Umbrella Wind: Rain 우산 hail"));
    }

    @Test
    void findsNothingWhereNoEnglishStands() {
        assertEquals(List.of(), runs(""));
        assertEquals(List.of(), runs("우산을 접는다"));
        assertEquals(List.of(), runs("of the"));
    }

    @Test
    void keepsFunctionWordsInsideHyphens() {
        assertEquals(List.of("Text-to-Kite Models"), runs("Text-to-Kite Models"));
        assertEquals(List.of("Text", "Kite Models"), runs("Text to Kite Models"));
    }

    @Test
    void takesATermThatBeginsWithAHyphenedFunctionWord() {
        assertEquals(List.of("In-Hand Folding"), chunks("In-Hand Folding"));
        assertEquals(List.of("in-hand folding"), chunks("umbrellas for in-hand folding"));
    }

    @Test
    void beginsNoPhraseInsideAChainOfHyphens() {
        List<String> phrases = phrases("Text-to-Kite Flying");
        assertEquals(List.of("Text-to-Kite", "Text-to-Kite Flying", "Kite Flying"), phrases);
    }

    @Test
    void takesTheStretchWithoutGenericWordsBeforeIt() {
        assertEquals(List.of("Kite Flying"), chunks("Robust Efficient Kite Flying"));
        assertEquals(List.of("Kite Flying Model"), chunks("Kite Flying Model"));
    }

    @Test
    void takesTheLastFourWordsOfALongStretch() {
        assertEquals(
                List.of("paper kite tail spinning"), chunks("big blue paper kite tail spinning"));
    }

    @Test
    void takesTheStretchOnceMoreWithoutWhatMayBeVerbs() {
        assertEquals(
                List.of("Establishing Kite Flying Laws", "Kite Flying Laws"),
                chunks("Establishing Kite Flying Laws"));
    }

    @Test
    void keepsAGenericWordThatAHyphenJoins() {
        assertEquals(
                List.of("Component-Controllable Kites"), chunks("Component-Controllable Kites"));
    }

    @Test
    void takesItOnceMoreWithoutWordsThatMayBeVerbs() {
        assertEquals(
                List.of("Opening Silk Umbrellas", "Silk Umbrellas"),
                chunks("Opening Silk Umbrellas"));
        assertEquals(List.of("Folding-Wing Kites"), chunks("Folding-Wing Kites"));
    }

    @Test
    void takesNoSingleWordForAChunk() {
        assertEquals(List.of(), chunks("Kites"));
        assertEquals(List.of(), chunks("Novel Kites"));
    }

    @Test
    void namesTheLastWordAsHead() {
        assertEquals(Optional.of("Flying"), of("Paper Kite Flying").map(r -> r.head().text()));
    }

    @Test
    void marksThePhrasesAtTheEndAsHeads() {
        assertEquals(
                List.of("Paper Kite-", "Paper Kite Flying!", "Kite Flying!"),
                of("Paper Kite Flying").orElseThrow().phrases().stream()
                        .map(p -> p.phrase().text() + (p.head() ? "!" : "-"))
                        .toList());
    }

    private static Optional<EnglishRun> of(String text) {
        return EnglishRun.of(Passage.of(Optional.empty(), text)).stream().findFirst();
    }

    private static List<String> runs(String text) {
        return EnglishRun.of(Passage.of(Optional.empty(), text)).stream()
                .map(run -> run.passage().phrase(run.from(), run.to()).text())
                .toList();
    }

    private static List<String> chunks(String text) {
        return EnglishRun.of(Passage.of(Optional.empty(), text)).stream()
                .flatMap(run -> run.chunks().stream())
                .map(Phrase::text)
                .toList();
    }

    private static List<String> phrases(String text) {
        return of(text).orElseThrow().phrases().stream().map(p -> p.phrase().text()).toList();
    }
}
