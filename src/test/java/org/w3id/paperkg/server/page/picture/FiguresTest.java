package org.w3id.paperkg.server.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.CpuTime;

/** Numbers for people. */
class FiguresTest {
    private static Node node(String term) {
        return NodeFactoryExtra.parseNode(term);
    }

    private static String shown(String column, String... terms) {
        List<Node> nodes = List.of(terms).stream().map(FiguresTest::node).toList();
        return Figures.of(column, nodes)
                .shown(
                        Figures.number(nodes.get(0)).orElseThrow(),
                        nodes.get(0).getLiteralLexicalForm());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    51                | 51
                    1234              | 1,234
                    148589            | 148,589
                    4988431.368       | 4,988,431
                    -4988431.368      | -4,988,431
                    999.96            | 1,000
                    99.96             | 100
                    12.345            | 12.3
                    1.9996            | 2
                    0.006559887       | 0.00656
                    0.0000123456      | 0.0000123
                    0                 | 0
                    0.0               | 0
                    1.0e3             | 1,000
                    2.5e-12           | 2.5E-12
                    1234567890123456  | 1.23E15
                    """)
    void areRoundedToWhatOneTakesIn(String number, String shown) {
        assertEquals(shown, shown("value", number));
    }

    @ParameterizedTest
    @CsvSource({
        "year, 2024",
        "firstYear, 2024",
        "line, 12345",
        "id, 240206082",
        "paperId, 240206082",
    })
    void areNotGroupedWhereTheyAreNames(String column, String number) {
        assertEquals(number, shown(column, number));
    }

    @Test
    void areNotGroupedWhereAllAreYears() {
        assertEquals("2024", shown("y", "2024", "2023", "1999"));
        assertEquals("2,024", shown("papers", "2024", "17"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2402.06082'",
                "'2024'",
                "'2024-02-12'^^<http://www.w3.org/2001/XMLSchema#date>",
                "'2024'^^<http://www.w3.org/2001/XMLSchema#gYear>",
                "'NaN'^^<http://www.w3.org/2001/XMLSchema#double>",
                "'INF'^^<http://www.w3.org/2001/XMLSchema#double>",
                "'many'^^<http://www.w3.org/2001/XMLSchema#integer>",
                "<urn:x:7>",
                "true"
            })
    void areNoneOfAnotherType(String term) {
        assertTrue(Figures.number(node(term)).isEmpty());
    }

    @Test
    void areNoneWithoutOne() {
        assertTrue(Figures.number(null).isEmpty());
        assertFalse(Figures.of("value", List.of()).every(), "an empty column");
    }

    @Test
    void areNotWrittenOutWhenTheyAreEndless() {
        String text = "'1e999999999'^^<http://www.w3.org/2001/XMLSchema#decimal>";
        assertTrue(Figures.number(node(text)).isEmpty(), "no decimal has an exponent");
        CpuTime.assertWithin(
                Duration.ofSeconds(2), () -> assertEquals("1E300", shown("value", "1e300")));
    }
}
