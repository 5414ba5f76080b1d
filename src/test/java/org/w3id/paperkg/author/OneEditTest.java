package org.w3id.paperkg.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneEditTest {

    @ParameterizedTest
    @CsvSource({
        "thawkar, thawakar, true",
        "kelly, kelley, true",
        "schwartz, shwartz, true",
        "alaykin, alyakin, true",
        "quon, quan, true",
        "quan, quan, false",
        "quan, juon, false",
        "abcd, bcde, false",
        "abcd, dabc, false",
        "ab, abcd, false",
        "a, b, true",
        "'', a, true",
        "'', '', false",
    })
    void isALetterMoreLessOtherOrChangedWithTheNext(String one, String other, boolean edit) {
        assertEquals(edit, OneEdit.between(one, other));
        assertEquals(edit, OneEdit.between(other, one));
    }
}
