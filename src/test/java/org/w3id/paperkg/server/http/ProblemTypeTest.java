package org.w3id.paperkg.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.web.HttpSC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.page.Wording;

class ProblemTypeTest {
    @ParameterizedTest
    @EnumSource
    void hasWordsInBothLanguages(ProblemType type) {
        assertTrue(type.meaning(LabelLanguage.ENGLISH).endsWith("."));
        assertTrue(korean(type.title(LabelLanguage.KOREAN)));
        assertTrue(korean(type.meaning(LabelLanguage.KOREAN)));
        assertTrue(type.meaning(LabelLanguage.KOREAN).endsWith("."));
    }

    private static boolean korean(String text) {
        return text.codePoints().anyMatch(letter -> letter >= '가' && letter <= '힣');
    }

    @Test
    void isKnownByItsTitle() {
        assertEquals("No such query", ProblemType.NO_SUCH_QUERY.title());
        for (ProblemType type : ProblemType.values()) {
            assertEquals(type, ProblemType.ofTitle(type.title()).orElseThrow());
        }
    }

    // rfc9457 section 4.2.1: the title of what its status alone names is the phrase of HTTP
    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 406, 413, 414, 415, 431, 500, 503})
    void callsAStatusAsHttpDoes(int status) {
        String phrase = new Wording(LabelLanguage.ENGLISH).of("problem." + status);
        assertEquals(HttpSC.getMessage(status), phrase);
    }
}
