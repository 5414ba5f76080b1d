package org.w3id.paperkg.server.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.web.HttpSC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.Wording;

class ProblemTextsTest {
    @ParameterizedTest
    @EnumSource
    void hasWordsInBothLanguages(ProblemType type) {
        assertTrue(ProblemTexts.meaning(type, LabelLanguage.ENGLISH).endsWith("."));
        assertTrue(korean(ProblemTexts.title(type, LabelLanguage.KOREAN)));
        assertTrue(korean(ProblemTexts.meaning(type, LabelLanguage.KOREAN)));
        assertTrue(ProblemTexts.meaning(type, LabelLanguage.KOREAN).endsWith("."));
    }

    private static boolean korean(String text) {
        return text.codePoints().anyMatch(letter -> letter >= '가' && letter <= '힣');
    }

    @Test
    void isKnownByItsTitle() {
        assertEquals("No such query", title(ProblemType.NO_SUCH_QUERY));
        Set<String> titles = new HashSet<>();
        for (ProblemType type : ProblemType.values()) {
            assertTrue(titles.add(title(type)), title(type));
            assertEquals(type, ProblemType.ofSlug(type.slug()).orElseThrow());
        }
    }

    private static String title(ProblemType type) {
        return ProblemTexts.title(type, LabelLanguage.ENGLISH);
    }

    // rfc9457 section 4.2.1: the title of what its status alone names is the phrase of HTTP
    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 406, 413, 414, 415, 431, 500, 503})
    void callsAStatusAsHttpDoes(int status) {
        String phrase = new Wording(LabelLanguage.ENGLISH).of("problem." + status);
        assertEquals(HttpSC.getMessage(status), phrase);
    }
}
