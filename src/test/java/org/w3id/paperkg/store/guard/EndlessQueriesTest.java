package org.w3id.paperkg.store.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.store.Generation;

/**
 * Queries that would run for years end when their time is over, wherever in them the work is; those
 * whose values would grow without end do not grow.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EndlessQueriesTest {
    private static final String PREFIXES =
            """
            PREFIX pkg:     <https://w3id.org/paperkg/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>
            PREFIX sparql:  <http://www.w3.org/ns/sparql#>
            PREFIX fn:      <http://www.w3.org/2005/xpath-functions#>
            PREFIX afn:     <http://jena.apache.org/ARQ/function#>
            PREFIX apf:     <http://jena.apache.org/ARQ/property#>
            """;

    /** A text and a pattern that would be tried for longer than the sun burns. */
    private static final String TRAP = "\"%s!\", \"^(.*a){28}$\"".formatted("a".repeat(41));

    @TempDir static Path folder;

    private static Generation generation;

    @BeforeAll
    static void open() throws IOException {
        generation = TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder).open();
    }

    @AfterAll
    static void close() throws IOException {
        generation.close();
    }

    private static List<QuerySolution> rows(String text, long milliseconds) {
        Query query =
                QueryFactory.create(
                        PREFIXES
                                + text.replace("TRAP", TRAP)
                                        .replace("LIST", "(" + TRAP.replace(",", "") + ")"));
        return Txn.calculateRead(
                generation.dataset(),
                () -> {
                    try (QueryExecution execution =
                            QueryExecution.dataset(generation.dataset())
                                    .query(query)
                                    .timeout(milliseconds, TimeUnit.MILLISECONDS)
                                    .build()) {
                        return query.isSelectType()
                                ? ResultSetFormatter.toList(execution.execSelect())
                                : List.of();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (REGEX(TRAP) AS ?x) {}",
                "SELECT (sparql:regex(TRAP) AS ?x) {}",
                "SELECT (fn:matches(TRAP) AS ?x) {}",
                "SELECT (REPLACE(TRAP, 'b') AS ?x) {}",
                "SELECT (sparql:replace(TRAP, 'b') AS ?x) {}",
                "SELECT (fn:replace(TRAP, 'b') AS ?x) {}",
                "SELECT * { ?x apf:strSplit LIST }",
                "SELECT * { ?s a pkg:Paper FILTER REGEX(TRAP) }",
                "SELECT * { ?s a pkg:Paper } ORDER BY REGEX(TRAP)",
                "SELECT ?s { ?s a ?t } GROUP BY ?s HAVING(REGEX(TRAP))",
                "SELECT ?g { ?s a pkg:Paper } GROUP BY (REGEX(TRAP) AS ?g)",
                "SELECT (SUM(IF(REGEX(TRAP), 1, 0)) AS ?n) { ?s a pkg:Paper }",
                "SELECT * { ?s a pkg:Paper FILTER EXISTS { ?s ?p ?o FILTER REGEX(TRAP) } }",
                "SELECT * { ?s a pkg:Paper OPTIONAL { ?s ?p ?o FILTER REGEX(TRAP) } }",
                "SELECT * { ?s a pkg:Paper MINUS { ?s ?p ?o FILTER REGEX(TRAP) } }",
                "SELECT * { { SELECT (REGEX(TRAP) AS ?g) {} } }",
                "SELECT (COALESCE(1 / 0, REGEX(TRAP)) AS ?g) {}",
                "SELECT * { ?s a pkg:Paper FILTER(true IN (REGEX(TRAP))) }",
                "SELECT (COUNT(*) AS ?n) { ?a ((!pkg:x)|(!^pkg:x))* ?b }",
                "SELECT (COUNT(*) AS ?n) { ?a (pkg:coauthor+/dcterms:creator*)+ ?b . ?b (!pkg:x)*"
                        + " ?c }",
                "SELECT * { ?a a pkg:Author FILTER NOT EXISTS { ?a ((!pkg:x)|(!^pkg:x)){11} pkg:y }"
                        + " }"
            })
    void endWhenTheirTimeIsOver(String query) {
        assertThrows(QueryCancelledException.class, () -> rows(query, 100));
    }

    /** Such as ?x0*?x0 AS ?x1, ?x1*?x1 AS ?x2. */
    private static String again(String operation, int times) {
        return IntStream.range(0, times)
                .mapToObj(
                        i -> "BIND(%s AS ?x%d)".formatted(operation.replace("?x", "?x" + i), i + 1))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?x * ?x", "sparql:multiply(?x, ?x)"})
    void numbersGrowAsFarAsTheyMay(String square) {
        String text = "SELECT ?x24 ?x9 { VALUES ?x0 { 3 1.1 } %s }".formatted(again(square, 24));
        List<QuerySolution> rows = rows(text, 20_000);
        assertEquals(2, rows.size());
        rows.forEach(row -> assertFalse(row.contains("x24")));
        // 3 to the power of 512
        assertEquals(245, rows.get(0).getLiteral("x9").getLexicalForm().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xsd:integer(TEXT)",
                "xsd:decimal(TEXT)",
                "xsd:dateTime(TEXT)",
                "STRDT(TEXT, xsd:integer) + 1",
                "sparql:strdt(TEXT, xsd:integer) + 1"
            })
    void textsOfTooManyDigitsAreNoNumbers(String cast) {
        String digits = "CONCAT(%s)".formatted("'9999999999',".repeat(200) + "'9'");
        List<QuerySolution> rows =
                rows("SELECT (%s AS ?x) {}".formatted(cast.replace("TEXT", digits)), 20_000);
        assertFalse(rows.get(0).contains("x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONCAT(?x, ?x)",
                "fn:concat(?x, ?x)",
                "sparql:concat(?x, ?x)",
                "afn:strjoin('', ?x, ?x)",
                "afn:strjoin(?x, 'a', 'b', 'c')",
                "REPLACE(?x, 'x', 'xxxxxx')",
                "STR(IRI(CONCAT(?x, ?x)))",
                "UCASE(CONCAT(?x, ?x))"
            })
    void textsDoNotGrowForEver(String doubled) {
        String text =
                "SELECT (STRLEN(?x28) AS ?n) { BIND('xxxxxxxx' AS ?x0) %s }"
                        .formatted(again(doubled, 28));
        NotOfferedException refused =
                assertThrows(NotOfferedException.class, () -> rows(text, 60_000));
        assertTrue(refused.getMessage().contains("1000000 characters"), refused.getMessage());
    }

    @Test
    void whatIsWithinTheLimitsIsComputedAsJenaDoes() {
        QuerySolution row =
                rows(
                                """
                                SELECT (REPLACE("abcabc", "b", "x") AS ?a)
                                       (REPLACE("aaa"@en, "a*", "x") AS ?b)
                                       (REGEX("Ab", "^a", "i") AS ?c)
                                       (REPLACE("abc", "(b)", "[$1]") AS ?d)
                                       (REGEX("axb", "a.b", "q") AS ?e)
                                       (3 * 4 AS ?f)
                                       (CONCAT("a"@en, "b"@en) AS ?g)
                                       (STRDT("5", xsd:integer) + 1 AS ?h)
                                       (REGEX(5, "5") AS ?none)
                                {}
                                """,
                                20_000)
                        .get(0);
        assertEquals("axcaxc", row.getLiteral("a").getLexicalForm());
        assertEquals("\"x\"@en", row.getLiteral("b").asNode().toString());
        assertTrue(row.getLiteral("c").getBoolean());
        assertEquals("a[b]c", row.getLiteral("d").getLexicalForm());
        assertFalse(row.getLiteral("e").getBoolean());
        assertEquals(12, row.getLiteral("f").getInt());
        assertEquals("\"ab\"@en", row.getLiteral("g").asNode().toString());
        assertEquals(6, row.getLiteral("h").getInt());
        assertFalse(row.contains("none"));
    }

    @Test
    void largeNumbersAreRoundedToThemselves() {
        QuerySolution row =
                rows(
                                """
                                SELECT (ROUND(1e300 * 1e8) AS ?large) (ROUND(-1e30) AS ?small)
                                       (ROUND(1e308 * 10) AS ?endless) (fn:round(1e30) AS ?called)
                                       (ROUND(2.5) AS ?half) (ROUND(2.5e0) AS ?inexact)
                                {}
                                """,
                                20_000)
                        .get(0);
        assertEquals(1e308, row.getLiteral("large").getDouble());
        assertEquals(-1e30, row.getLiteral("small").getDouble());
        assertEquals(Double.POSITIVE_INFINITY, row.getLiteral("endless").getDouble());
        assertEquals(1e30, row.getLiteral("called").getDouble());
        assertEquals(3, row.getLiteral("half").getInt());
        assertEquals(3.0, row.getLiteral("inexact").getDouble());
    }

    @Test
    void partsOfATextAreFoundByAPattern() {
        List<String> parts =
                rows("SELECT ?x { ?x apf:strSplit ('a, b,c' ',') }", 20_000).stream()
                        .map(row -> row.getLiteral("x").getLexicalForm())
                        .toList();
        assertEquals(List.of("a", "b", "c"), parts);
        assertEquals(
                1,
                rows("SELECT ?n { VALUES ?n { 1 } 'b' apf:strSplit ('a,b' ',') }", 20_000).size());
    }
}
