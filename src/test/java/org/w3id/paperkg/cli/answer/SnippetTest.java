package org.w3id.paperkg.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {
    @ParameterizedTest
    @CsvSource({
        "KV cache, The KV cache grows., The «KV cache» grows.",
        "kv CACHE, The KV cache grows., The «KV cache» grows.",
        "확산 모델, 새 확산 모델의 속도, 새 «확산 모델»의 속도",
        "graph, Nothing of it here., Nothing of it here.",
        "'', Nothing of it here., Nothing of it here."
    })
    void marksTheWords(String words, String text, String expected) {
        assertEquals(expected, Snippet.around(words, text));
    }

    @Test
    void cutsBothSides() {
        assertEquals(
                "…are passed over before the «cache» and some more words that sta…",
                Snippet.around(
                        "cache",
                        "Many words are passed over before the cache and some more words that stand"
                                + " behind it."));
    }

    @Test
    void joinsLines() {
        assertEquals("a «b c» d", Snippet.around("b  c", "a b\nc\td"));
    }
}
