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
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    view: table                                   | 1: the header has no 'summary'
                    summary: x;view: pie                       | 2: unknown view 'pie'; known are table, graph, timeline, bars
                    summary: x;pagination: many                | 2: pagination 'many' is not a number of rows from 1 to 999999
                    summary: x;pagination: 0                   | 2: pagination '0' is not a number of rows from 1 to 999999
                    summary: x;view: bars;columns: label=?paper value=?votes | 3: 'columns' names ?votes, which the query does not select; it selects ?paper ?n
                    summary: x;view: bars;columns: label=?paper size=?n      | 3: unknown role 'size'; the view 'bars' takes label, value
                    summary: x;view: graph;columns: label=?paper             | 3: unknown role 'label'; the view 'graph' takes from, to, value
                    summary: x;view: bars;columns: label=paper               | 3: 'label=paper' is not 'role=?column'; write columns like 'label=?label value=?value'
                    summary: x;view: bars;columns: value=?n value=?paper     | 3: 'columns' gives two to 'value'
                    summary: x;columns: label=?paper                         | 2: 'columns' are for a picture, and the view 'table' has none; add 'view: bars', timeline or graph, or leave the columns out
                    summary: x;view: bars;columns:                           | 3: '' is not 'role=?column'; write columns like 'label=?label value=?value'
                    summary: x;description: too: many colons   | 2: the header is not YAML: mapping values are not allowed here; a value with ': ' or ' #' in it needs quotes
                    summary: x;tags: [paper                    | 2: the header is not YAML: expected ',' or ']', but got <stream end>; a value with ': ' or ' #' in it needs quotes
                    summary: x;tags:;- {a: b}                  | 3: a plain value is expected here, and no list
                    summary: x;view: [bars]                    | 2: a plain value is expected here, and no list
                    summary: x;colour: red                     | 2: unknown key 'colour'; known are summary, description, tags, params, example, defaults, view, columns, pagination, and in Korean summary-ko, description-ko, params-ko
                    summary: x;summary: y                      | 2: key 'summary' occurs twice
                    summary: x;tags: paper                     | 2: 'tags' takes a list: write '- item' lines below it
                    summary: x;- paper                         | 2: the header is not YAML: expected <block end>, but found '-'; a value with ': ' or ' #' in it needs quotes
                    '   lost'                                      | 1: the header is no list of 'key: value' lines
                    no key here                                   | 1: the header is no list of 'key: value' lines
                    summary: x;params:;- author: iri      | 3: 'author: iri' is not 'name: type, required or optional, meaning'; 'required many' and 'optional many' take several values
                    summary: x;params:;- author: url, required, who    | 3: unknown type 'url'; known are iri, string, words, integer, date, and choices with a bar between
                    summary: x;params:;- author: iri, perhaps, who     | 3: 'perhaps' must be 'required' or 'optional'
                    summary: x;params:;- writer: iri, required, who    | 3: parameter 'writer' is no variable of the query
                    summary: x;params:;- n: integer, optional, a;- n: integer, optional, b | 4: parameter 'n' occurs twice
                    summary: x;params:;- n: integer, optional, a;example:;- m: 1  | 5: 'example' gives a value to unknown parameter 'm'
                    summary: x;params:;- n: integer, optional, a;example:;- n     | 5: 'n' is not 'name: value'
                    summary: x;params:;- n: integer, optional, a;example:;- n: 1;- n: 2  | 6: 'example' gives two values to 'n'
                    summary: x;params:;- n: integer, optional, a;defaults:;- n: two | 5: parameter 'n': 'two' is not a whole number; write it like 10
                    summary: x;params:;- n: integer, optional, a;params-ko:;- m: 몇 개 | 5: 'params-ko' gives a value to unknown parameter 'm'
                    summary: x;params:;- n: integer, optional, a;params-ko:;- n: 몇 개;- n: 수 | 6: 'params-ko' gives two values to 'n'
                    summary: x;summary-fr: y                   | 2: unknown key 'summary-fr'; known are summary, description, tags, params, example, defaults, view, columns, pagination, and in Korean summary-ko, description-ko, params-ko
                    summary: x;params:;- page: integer, optional, a           | 3: a parameter cannot be called 'page', which chooses the page or its language
                    summary: x;params:;- n: integer, optional many, a;defaults:;- n: 1;- n: 2  | 6: 'defaults' gives two values to 'n'
                    summary: x;params:;- n: integer, required, a;defaults:;- n: 2   | 3: parameter 'n' has a default, so it is optional
                    """)
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
