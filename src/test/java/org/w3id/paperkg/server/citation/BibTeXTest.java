package org.w3id.paperkg.server.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.markup.InlineText;

/** What we write, a BibTeX parser reads. */
class BibTeXTest {
    private static Reference titled(String title, String... authors) {
        return new Reference(
                "2402.06619",
                InlineText.of(title),
                "en",
                List.of(authors).stream().map(name -> PersonName.of(name, false)).toList(),
                false);
    }

    private static BibTeXEntry read(Reference reference) throws Exception {
        BibTeXDatabase database =
                new BibTeXParser().parse(new StringReader(BibTeX.of(List.of(reference))));
        return database.resolveEntry(new Key("arXiv:2402.06619"));
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    @Test
    void hasTheFieldsOfAnEprint() throws Exception {
        BibTeXEntry entry = read(titled("Aya Dataset", "Percy Liang"));
        assertEquals("2402.06619", field(entry, "eprint"));
        assertEquals("arXiv", field(entry, "archivePrefix"));
        assertEquals("2024", field(entry, "year"));
        assertEquals("February", field(entry, "month"));
        assertEquals("10.48550/arXiv.2402.06619", field(entry, "doi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100% of R&D costs $5 and $10 for #1_a",
                "a {brace and a } other",
                "back\\slash ~ ^ < > | \" quote",
                "단어 하나의 제목: 확산 모델"
            })
    void keepsEachCharacterOfATitle(String title) throws Exception {
        String tex = field(read(titled(title)), "title");
        String known =
                tex.replace("\\textbackslash{}", "\\")
                        .replace("\\textasciitilde{}", "~")
                        .replace("\\textasciicircum{}", "^");
        assertEquals(
                InlineText.of(title).plain(),
                known.substring(1, known.length() - 1)
                        .replace("\\textbraceleft{}", "{")
                        .replace("\\textbraceright{}", "}")
                        .replace("\\textless{}", "<")
                        .replace("\\textgreater{}", ">")
                        .replace("\\textbar{}", "|")
                        .replace("\\textquotedbl{}", "\"")
                        .replaceAll("\\\\([#$%&_])", "$1"));
    }

    @Test
    void isReadByAParserOfLatex() throws Exception {
        String tex = field(read(titled("100% of R&D costs $5 for #1_a")), "title");
        assertEquals(
                "100% of R&D costs $5 for #1_a",
                new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex))));
    }

    @Test
    void keepsFormulas() throws Exception {
        assertEquals(
                "{Learning with $\\mu_{0}$ at 5\\%}",
                field(read(titled("Learning with $\\mu_{0}$ at 5%")), "title"));
    }

    @Test
    void keepsAFieldWholeThatAFormulaWouldBreak() throws Exception {
        assertEquals("2402.06619", field(read(titled("bad $x}$ end")), "eprint"));
    }

    @Test
    void writesNamesByTheirParts() throws Exception {
        assertEquals(
                "van der Maaten, Laurens and Daumé, III, Hal and {홍길동}",
                field(
                        read(titled("t", "Laurens van der Maaten", "Hal Daumé III", "홍길동")),
                        "author"));
    }
}
