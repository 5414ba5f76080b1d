package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void keepsLettersOfAllScripts() {
        for (String name : Networks.HOSTILE_NAMES) {
            assertEquals(name, PlainText.of(name));
        }
    }

    @Test
    void makesOneLine() {
        assertEquals("Ada B. Marlow", PlainText.of(" Ada\n\tB.\u00a0 \u2028Marlow\r\n"));
    }

    @Test
    void dropsWhatXmlForbids() {
        assertEquals("Ada", PlainText.of("A\u0000d\u0008\u0007a\ud800\uffff\ufffe\u007f"));
        assertEquals("", PlainText.of("\u0001"));
    }
}
