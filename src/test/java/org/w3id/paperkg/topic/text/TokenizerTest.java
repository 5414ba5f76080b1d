package org.w3id.paperkg.topic.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void partsHangulFromOtherLetters() {
        assertEquals(List.of("LLM", "은", "3D", "로"), words("LLM은 3D로"));
    }

    @Test
    void keepsNumbersAndApostrophesInside() {
        assertEquals(List.of("GPT", "3.5", "can't", "C++"), words("GPT-3.5 can't C++."));
    }

    @Test
    void tellsWhetherMoreThanSpaceOrHyphenLiesBetween() {
        assertEquals(
                List.of(true, false, false, true),
                Tokenizer.tokens("text-to image, video").stream().map(Token::breaks).toList());
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(Token::text).toList();
    }
}
