package org.w3id.paperkg.digest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.unicode.XmlGate;

class NameListReaderTest {
    private static NameReading read(String list) {
        return NameListReader.read(list, new XmlGate());
    }

    private static List<String> names(String list) {
        return read(list).authors().names();
    }

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
        assertEquals(List.of(names.split(";")), names(value));
    }

    /** Each line: the list, the names with semicolons between, {@code cut}, how many guesses. */
    @ParameterizedTest
    @CsvFileSource(resources = "lists-of-names.psv", delimiter = '|', quoteCharacter = '\u0001')
    void readsListsAsACarefulReaderDoes(String list, String names, String cut, int guesses) {
        NameReading reading = read(list);
        assertEquals(names == null ? "" : names, String.join(";", reading.authors().names()));
        assertEquals("cut".equals(cut), reading.authors().cut(), "cut");
        assertEquals(guesses, reading.guesses().size(), () -> reading.guesses().toString());
    }

    @Test
    void dropsThePlusAndRecordsTheCut() {
        AuthorList list = read("Ada Kim, +, Bo Lund").authors();
        assertEquals(List.of("Ada Kim", "Bo Lund"), list.names());
        assertTrue(list.cut());
    }

    @Test
    void dropsThePlusInAPythonList() {
        assertTrue(read("['Ada Kim', '+']").authors().cut());
    }

    @Test
    void keepsAPlusInsideAName() {
        AuthorList list = read("Team A+B").authors();
        assertEquals(List.of("Team A+B"), list.names());
        assertFalse(list.cut());
    }

    @Test
    void findsNobodyInAnEmptyLine() {
        assertEquals(AuthorList.NONE, read(" ").authors());
        assertEquals(AuthorList.NONE, read("[]").authors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"N/A", "-", "unknown", "Anonymous authors", "미상", "佚名", "null", "[None]"})
    void saysThatNobodyIsNamed(String list) {
        NameReading reading = read(list);
        assertEquals(AuthorList.NONE, reading.authors());
        assertEquals(1, reading.remarks().size());
    }

    @Test
    void keepsAffiliationsApart() {
        AuthorList list =
                read("Hal Joe (KAIST, Seoul), Ida Koe (Univ. of Oslo)*, Jo Loe").authors();
        assertEquals(List.of("Hal Joe", "Ida Koe", "Jo Loe"), list.names());
        assertEquals(
                List.of(
                        Optional.of("KAIST, Seoul"),
                        Optional.of("Univ. of Oslo"),
                        Optional.empty()),
                list.authors().stream().map(ListedName::affiliation).toList());
    }

    @Test
    void saysWhatItTookOffNames() {
        assertEquals(
                List.of("names are freed from what hangs on them: 'Ann Poe1' is Ann Poe"),
                read("Ann Poe1, Ben Coe").remarks());
    }

    @Test
    void composesNamesAndKeepsTheirLettersAsPrinted() {
        ListedName name =
                read("\u1100\u1175\u11b7\u1112\u1161\u1102\u1161").authors().authors().get(0);
        assertEquals("김하나", name.name());
        assertEquals("\u1100\u1175\u11b7\u1112\u1161\u1102\u1161", name.asListed());
    }

    @Test
    void removesWhatNobodySees() {
        NameReading reading = read("An\u200bn\u202e Poe\ufeff, Ben\u00adCoe");
        assertEquals(List.of("Ann Poe", "BenCoe"), reading.authors().names());
        assertTrue(reading.remarks().get(0).startsWith("names are freed"));
    }

    @Test
    void dropsWhatNoGraphCanHoldOfDecodedNamesAndSaysSo() {
        XmlGate gate = new XmlGate();
        String list =
                "['Nul\\x00\\x01 Ctl\\x1b[31m', '\\ufffe', '\\ud83d\\ude00 \\ud800', 'Bo\\x00',"
                        + " 'Bo']";
        assertEquals(
                List.of("Nul Ctl[31m", "😀", "Bo"),
                NameListReader.read(list, gate).authors().names());
        assertEquals(
                "holds U+0000 (2 times), U+0001, U+001B, U+FFFE, U+D800, which RDF and XML forbid;"
                        + " removed",
                gate.remark().orElseThrow());
    }
}
