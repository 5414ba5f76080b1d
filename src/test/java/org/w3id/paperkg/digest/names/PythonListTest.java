package org.w3id.paperkg.digest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonListTest {

    @Test
    void readsBothKindsOfQuotes() {
        assertEquals(List.of("a", "b'c"), PythonList.read("['a', \"b'c\"]").strings());
    }

    @Test
    void decodesEscapes() {
        assertEquals(
                List.of("é", "Ł", "😀", "a'b", "back\\slash"),
                PythonList.read("['\\xe9', '\\u0141', '\\U0001F600', 'a\\'b', 'back\\\\slash']")
                        .strings());
    }

    @Test
    void keepsEscapesItDoesNotKnow() {
        assertEquals(List.of("\\q \\xZZ \\u12"), PythonList.read("['\\q \\xZZ \\u12']").strings());
    }

    @Test
    void keepsACodePointBeyondUnicodeAsWritten() {
        assertEquals(List.of("\\U99999999"), PythonList.read("['\\U99999999']").strings());
    }

    @Test
    void readsWordsWithoutQuotes() {
        assertEquals(List.of("a", "b c"), PythonList.read("[a, b c]").strings());
    }

    @Test
    void partsAtCommasWhereQuotationMarksDoNotMatch() {
        assertEquals(List.of("a", "b"), PythonList.read("['a, b]").strings());
        assertEquals(List.of("A", "B"), PythonList.read("['A, 'B']").strings());
        assertTrue(PythonList.read("['A, 'B']").damaged());
    }

    @Test
    void keepsACommaInsideQuotes() {
        assertEquals(List.of("Kim, Ada"), PythonList.read("['Kim, Ada']").strings());
    }
}
