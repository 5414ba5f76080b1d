package org.w3id.paperkg.network.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExportTextTest {
    @Test
    void keepsLettersOfAllScripts() {
        for (String name : Networks.HOSTILE_NAMES) {
            assertEquals(name, ExportText.of(name));
        }
    }

    @Test
    void makesOneLine() {
        assertEquals("Ada B. Marlow", ExportText.of(" Ada\n\tB.\u00a0 \u2028Marlow\r\n"));
    }

    @Test
    void dropsWhatXmlForbids() {
        assertEquals("Ada", ExportText.of("A\u0000d\u0008\u0007a\ud800\uffff\ufffe\u007f"));
        assertEquals("", ExportText.of("\u0001"));
    }
}
