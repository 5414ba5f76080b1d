package org.w3id.paperkg.topic.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.topic.text.Phrase;

class NameReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPT-4o",
                "MiniF2F",
                "Video-LLaVA",
                "ControlNet-Transformer",
                "LLaVA",
                "T5X"
            })
    void knowsANameByCapitalsOrDigitsInside(String name) {
        assertEquals(List.of(name), names("우리는 " + name + "를 쓴다"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the umbrella and the kite",
                "Umbrella",
                "paper-kite",
                "state-of-the-art",
                "40 and 3.5",
                "24GB of 7B at 4K",
                "1st",
                "F1-score",
                "우산"
            })
    void takesNoPlainWordNumberOrUnitForAName(String text) {
        assertEquals(List.of(), names(text));
    }

    @Test
    void joinsHyphensButNotSpaces() {
        assertEquals(List.of("LLaVA", "GPT-4"), names("video LLaVA beside GPT-4 turbo"));
    }

    @Test
    void startsAfterAKoreanWordThatAHyphenJoins() {
        assertEquals(List.of("GPT-4"), names("우산-GPT-4"));
    }

    @Test
    void takesNoChainOfManyPartsForAName() {
        assertEquals(List.of(), names("a-b-c-d-FoldNet"));
    }

    private static List<String> names(String text) {
        return NameReader.names(Passage.of(Optional.empty(), text)).stream()
                .map(Phrase::text)
                .toList();
    }
}
