package org.w3id.paperkg.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.StringReader;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlGateTest {
    @Test
    void allowsWhatAnXmlParserReads() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                // every control character, surrogate and non-character, and some of the rest
                .filter(c -> c < 0x300 || (c >= 0xD700 && c < 0x10100) || (c & 0xFFF) >= 0xFFD)
                .forEach(
                        c ->
                                assertEquals(
                                        parses("<a>&#" + c + ";</a>"),
                                        XmlGate.allows(c),
                                        () -> "U+%04X".formatted(c)));
    }

    private static boolean parses(String xml) {
        try {
            XMLStreamReader reader =
                    XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (XMLStreamException refused) {
            return false;
        }
    }

    @Test
    void passesATextWithoutSuchCharactersAsItIs() {
        String text = "\t가\r\n\u007F\u0085😀\uFFFD";
        XmlGate gate = new XmlGate();
        assertSame(text, gate.pass(text));
        assertEquals(Optional.empty(), gate.remark());
    }

    @Test
    void stopsHalvesOfPairsWhereverTheyStand() {
        for (String half : new String[] {"\uD83D", "\uDE00", "\uDE00\uD83D"}) {
            assertFalse(XmlGate.allows(half));
            assertEquals("ab", XmlGate.passed("a" + half + "b"));
            assertEquals("😀", XmlGate.passed(half + "😀"));
        }
    }
}
