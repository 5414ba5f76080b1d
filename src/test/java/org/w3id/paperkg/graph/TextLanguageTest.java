package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sparse attention | en",
                "희소 어텐션 | ko",
                "희소 어텐션(sparse attention)은 빠릅니다. | ko",
                "The word 한국 in a long English sentence about words | en",
                "疎な注意機構 | ja",
                "稀疏注意力 | zh",
                "Über Öfen | en",
                "42 | none",
                "$$$ … | none",
                "Разреженное внимание | none",
            })
    void tellsTheLanguageByTheScript(String text, String language) {
        String tag = TextLanguage.literal(text).getLiteralLanguage();
        assertEquals(language, tag.isEmpty() ? "none" : tag);
        assertEquals(text, TextLanguage.literal(text).getLiteralLexicalForm());
    }
}
