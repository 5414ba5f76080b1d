package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.w3id.paperkg.CpuTime;
import org.w3id.paperkg.query.resource.LabelLanguage;

class QueryHeaderTest {
    private static final String BODY =
            "SELECT ?paper ?n { ?paper <urn:by> ?author ; <urn:n> ?n } ORDER BY ?paper ?n\n";

    private static CannedQuery read(String header) {
        return CannedQuery.of(new QueryId("paper", "test"), "paper/test.rq", header + BODY);
    }

    private static void fails(String header, String message) {
        QueryFileException e = assertThrows(QueryFileException.class, () -> read(header));
        assertEquals(message, e.getMessage());
    }

    @Test
    void readsAllThatAHeaderSays() {
        CannedQuery canned =
                read(
                        """
                        #+ summary: Papers of one author
                        #+ summary-ko: 한 저자의 논문
                        #+ description: All of them,
                        #+   however many.
                        #+ description-ko: 몇 편이든
                        #+   모두 보여 줍니다.
                        #+ tags:
                        #+   - author
                        #+   - paper
                        #+ params:
                        #+   - author: iri, required, who, with a comma
                        #+   - n: integer, optional, how many
                        #+ params-ko:
                        #+   - author: 누구, 쉼표도 있음
                        #+ example:
                        #+   - author: https://w3id.org/paperkg/author/percy-liang
                        #+ defaults:
                        #+   - n: 2
                        #+ view: bars
                        #+ pagination: 50
                        """);
        assertEquals(new BilingualText("Papers of one author", "한 저자의 논문"), canned.summary());
        assertEquals(
                new BilingualText("All of them, however many.", "몇 편이든 모두 보여 줍니다."),
                canned.description());
        assertEquals(List.of("author", "paper"), canned.tags());
        assertEquals(
                List.of(
                        new QueryParameter(
                                        "author",
                                        ParameterType.IRI,
                                        true,
                                        false,
                                        "who, with a comma")
                                .inKorean("누구, 쉼표도 있음"),
                        new QueryParameter("n", ParameterType.INTEGER, false, false, "how many")),
                canned.parameters());
        assertEquals(
                Map.of("author", "https://w3id.org/paperkg/author/percy-liang"), canned.example());
        assertEquals(Map.of("n", "2"), canned.defaults());
        assertEquals(QueryView.BARS, canned.view());
        assertEquals(OptionalInt.of(50), canned.pagination());
    }

    @Test
    void takesTextsInEachOfTheWaysThatYamlHas() {
        CannedQuery canned =
                read(
                        """
                        #+ summary: "One: two"
                        #+ description: >
                        #+   All of them,
                        #+   however many.
                        #+ description-ko: |
                        #+   몇 편이든
                        #+   모두.
                        #+ tags: [author, paper]
                        #+ params:
                        #+   - n: 'integer, optional, how many: a number'
                        """);
        assertEquals(new BilingualText("One: two", ""), canned.summary());
        assertEquals(
                new BilingualText("All of them, however many.", "몇 편이든 모두."), canned.description());
        assertEquals(List.of("author", "paper"), canned.tags());
        assertEquals("how many: a number", canned.parameters().get(0).meaning().english());
    }

    @Test
    void passesOverWhatIsSaidToGrlcOnly() {
        CannedQuery canned =
                read(
                        """
                        #+ summary: x
                        #+ endpoint: http://example.org/sparql
                        #+ method: GET
                        #+ enumerate:
                        #+   - type:
                        #+     - http://example.org/one
                        #+ transform: {
                        #+     "key": "?n",
                        #+     "$anchor": "key"
                        #+   }
                        #+ view: graph
                        """);
        assertEquals(QueryView.GRAPH, canned.view());
    }

    @Test
    void refusesAHeaderThatIsMeantToExhaust() {
        StringBuilder bomb = new StringBuilder("#+ summary: x\n#+ method:\n#+   - &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            String one = "*a" + (i - 1) + ", ";
            bomb.append("#+   - &a").append(i).append(" [").append(one.repeat(9)).append("x]\n");
        }
        CpuTime.assertWithin(
                Duration.ofSeconds(5),
                () -> {
                    refuses(bomb.toString(), "aliases");
                    refuses("#+ summary: " + "x".repeat(200_000) + "\n", "limit");
                    refuses("#+ method: " + "[".repeat(10_000) + "\n", "depth");
                });
        refuses("#+ summary: a\0b\n", "special characters");
    }

    private static void refuses(String header, String reason) {
        QueryFileException e = assertThrows(QueryFileException.class, () -> read(header));
        assertTrue(e.getMessage().startsWith("paper/test.rq:1: the header is not YAML: "));
        assertTrue(e.getMessage().toLowerCase(Locale.ROOT).contains(reason), e.getMessage());
    }

    @Test
    void isContentWithASummary() {
        CannedQuery canned = read("#+ summary: Something\n");
        assertEquals(QueryView.TABLE, canned.view());
        assertEquals(OptionalInt.empty(), canned.pagination());
        assertEquals(List.of(), canned.parameters());
    }

    @Test
    void fallsBackToEnglish() {
        CannedQuery canned =
                read("#+ summary: Something\n#+ params:\n#+ - n: integer, optional, a\n");
        BilingualText.Chosen summary = canned.summary().in(LabelLanguage.KOREAN);
        assertEquals(new BilingualText.Chosen("Something", LabelLanguage.ENGLISH), summary);
        BilingualText both = new BilingualText("Something", "무엇");
        assertEquals("무엇", both.in(LabelLanguage.KOREAN).text());
        assertEquals("Something", both.in(LabelLanguage.ENGLISH).text());
        assertEquals(
                LabelLanguage.ENGLISH,
                canned.parameters().get(0).meaning().in(LabelLanguage.KOREAN).language());
    }

    @Test
    void readsLinesThatEndInCarriageReturns() {
        assertEquals(
                "Something",
                read("#+ summary: Something\r\n#+ view: graph\r\n").summary().english());
    }

    @Test
    void needsNoHeaderAtAll() {
        assertEquals("", read("# a plain query\n").summary().english());
    }

    /** A line of a header stands before each semicolon; then what is said of which line. */
    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/queries/header-mistakes.txt", delimiter = '|')
    void namesTheLineOfEachMistake(String header, String message) {
        fails("#+ " + header.replace(";", "\n#+ ") + "\n", "paper/test.rq:" + message);
    }

    @Test
    void readsTheColumnsOfAPicture() {
        assertEquals(
                Map.of(ColumnRole.LABEL, "paper", ColumnRole.VALUE, "n"),
                read("#+ summary: x\n#+ view: bars\n#+ columns: label=?paper value=?n\n")
                        .columns());
        assertEquals(Map.of(), read("#+ summary: x\n#+ view: bars\n").columns());
    }

    @Test
    void refusesColumnsOfAQueryWithoutAny() {
        String text =
                "#+ summary: x\n"
                        + "#+ view: graph\n"
                        + "#+ columns: from=?a to=?b\n"
                        + "CONSTRUCT { ?a <urn:p> ?b } WHERE { ?a <urn:p> ?b }";
        QueryFileException e =
                assertThrows(
                        QueryFileException.class,
                        () -> CannedQuery.of(new QueryId("a", "b"), "a/b.rq", text));
        assertTrue(e.getMessage().startsWith("a/b.rq:3: 'columns' are those of a SELECT"));
    }

    @Test
    void refusesAParameterThatTheQuerySets() {
        String text =
                """
                #+ summary: x
                #+ params:
                #+   - n: integer, optional, how many
                SELECT ?a ?n { ?a <urn:p> ?o BIND(STR(?o) AS ?n) } ORDER BY ?a ?n
                """;
        QueryFileException e =
                assertThrows(
                        QueryFileException.class,
                        () -> CannedQuery.of(new QueryId("a", "b"), "a/b.rq", text));
        assertTrue(e.getMessage().startsWith("a/b.rq:3: parameter 'n' is set by"), e.getMessage());
    }

    @Test
    void namesTheLineOfASyntaxError() {
        String text = "#+ summary: x\nSELECT ?a\n{ ?a ?b }\n";
        QueryFileException e =
                assertThrows(
                        QueryFileException.class,
                        () -> CannedQuery.of(new QueryId("a", "b"), "a/b.rq", text));
        assertEquals(3, e.line());
        assertTrue(e.getMessage().startsWith("a/b.rq:3: not SPARQL: "), e.getMessage());
    }
}
