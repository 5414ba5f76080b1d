package org.w3id.paperkg.digest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonListTest {

    @Test
    void readsBothKindsOfQuotes() {
        assertEquals(List.of("a", "b'c"), PythonList.strings("['a', \"b'c\"]"));
    }

    @Test
    void decodesEscapes() {
        assertEquals(
                List.of("é", "Ł", "😀", "a'b", "back\\slash"),
                PythonList.strings(
                        "['\\xe9', '\\u0141', '\\U0001F600', 'a\\'b', 'back\\\\slash']"));
    }

    @Test
    void keepsEscapesItDoesNotKnow() {
        assertEquals(List.of("\\q \\xZZ \\u12"), PythonList.strings("['\\q \\xZZ \\u12']"));
    }

    @Test
    void keepsACodePointBeyondUnicodeAsWritten() {
        assertEquals(List.of("\\U99999999"), PythonList.strings("['\\U99999999']"));
    }

    @Test
    void readsWordsWithoutQuotes() {
        assertEquals(List.of("a", "b c"), PythonList.strings("[a, b c]"));
    }

    @Test
    void readsAStringThatNobodyClosed() {
        assertEquals(List.of("a, b"), PythonList.strings("['a, b]"));
    }

    @Test
    void keepsACommaInsideQuotes() {
        assertEquals(List.of("Kim, Ada"), PythonList.strings("['Kim, Ada']"));
    }
}
