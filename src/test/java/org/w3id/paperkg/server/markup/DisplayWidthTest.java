package org.w3id.paperkg.server.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "paper, 5",
        "확산 모델, 9",
        "論文, 4",
        "ひらがな, 8",
        "ﾊﾝｶｸ, 4",
        "Ｆｕｌｌ, 8",
        "🚀, 2",
        "Çelik, 5",
        "'', 0",
    })
    void countsColumns(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void combiningMarksAndJoinersTakeNoRoom() {
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("\u1112\u1161\u11AB"));
        assertEquals(0, DisplayWidth.of("\u200D"));
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertEquals("확산…", DisplayWidth.cut("확산모델", 6));
        assertEquals("확산모델", DisplayWidth.cut("확산모델", 8));
        assertEquals("a🚀…", DisplayWidth.cut("a🚀🚀", 4));
    }
}
