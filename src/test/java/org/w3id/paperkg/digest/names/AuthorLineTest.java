package org.w3id.paperkg.digest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.unicode.XmlGate;

class AuthorLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ada Kim, Bo Lund | Ada Kim;Bo Lund",
                "Ada  Kim ,Bo\u00a0Lund | Ada Kim;Bo Lund",
                "Ada Kim, and Bo Lund | Ada Kim;Bo Lund",
                "Ada Kim, Andy Roe, and | Ada Kim;Andy Roe;and",
                "Ada Kim, Bo Lund, Ada Kim | Ada Kim;Bo Lund",
                "Ada Kim,, Bo Lund, | Ada Kim;Bo Lund",
                "['Ada Kim', \"Sean O'Neil\"] | Ada Kim;Sean O'Neil",
                "['J\\xfcrgen Roe'] | Jürgen Roe",
                "[Ada Kim | [Ada Kim",
            })
    void readsNames(String value, String names) {
        assertEquals(List.of(names.split(";")), AuthorLine.parse(value, new XmlGate()).names());
    }

    @Test
    void dropsThePlusAndRecordsTheCut() {
        AuthorList list = AuthorLine.parse("Ada Kim, +, Bo Lund", new XmlGate());
        assertEquals(List.of("Ada Kim", "Bo Lund"), list.names());
        assertTrue(list.cut());
    }

    @Test
    void dropsThePlusInAPythonList() {
        assertTrue(AuthorLine.parse("['Ada Kim', '+']", new XmlGate()).cut());
    }

    @Test
    void keepsAPlusInsideAName() {
        AuthorList list = AuthorLine.parse("Team A+B", new XmlGate());
        assertEquals(List.of("Team A+B"), list.names());
        assertFalse(list.cut());
    }

    @Test
    void findsNobodyInAnEmptyLine() {
        assertEquals(AuthorList.NONE, AuthorLine.parse(" ", new XmlGate()));
        assertEquals(AuthorList.NONE, AuthorLine.parse("[]", new XmlGate()));
    }

    @Test
    void dropsWhatNoGraphCanHoldOfDecodedNamesAndSaysSo() {
        XmlGate gate = new XmlGate();
        String list =
                "['Nul\\x00\\x01 Ctl\\x1b[31m', '\\ufffe', '\\ud83d\\ude00 \\ud800', 'Bo\\x00', 'Bo']";
        assertEquals(List.of("Nul Ctl[31m", "😀", "Bo"), AuthorLine.parse(list, gate).names());
        assertEquals(
                "holds U+0000 (2 times), U+0001, U+001B, U+FFFE, U+D800, which RDF and XML forbid; removed",
                gate.remark().orElseThrow());
    }
}
