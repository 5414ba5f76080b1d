package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.CpuTime;

/** Words are found where they stand, and no text takes long. */
class WordAnalyzerTest {
    private static final int BYTES = 1_000_000;

    private static List<String> words(String text) {
        try (WordAnalyzer analyzer = new WordAnalyzer();
                TokenStream words = analyzer.tokenStream("text", text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            List<String> found = new ArrayList<>();
            words.reset();
            while (words.incrementToken()) {
                found.add(word + "@" + place.startOffset());
            }
            words.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsWordsBehindALongRunOfSignsInTheirPlaces() {
        String signs = "[".repeat(500);
        assertEquals(List.of("model@0", "확산@505"), words("model" + signs + "확산"));
        assertEquals(List.of("cafe@0", "확산@505"), words("cafe\u0301" + signs + "확산"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![[", "[", "(", "*", "가", "a", "a-", "모델(", "\u0301", "👩‍🔬", "1"})
    void cutsAMegabyteInSomeSeconds(String unit) {
        words(unit.repeat(1000));
        String text = unit.repeat(BYTES / unit.getBytes(StandardCharsets.UTF_8).length);
        CpuTime.assertWithin(Duration.ofSeconds(8), () -> words(text));
    }
}
