package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.vocabulary.PublishedGraph;

class QueryBinderTest {
    private static final CannedQuery CANNED =
            CannedQuery.of(
                    new QueryId("paper", "test"),
                    "paper/test.rq",
                    """
                    #+ summary: For tests
                    #+ params:
                    #+   - author1: iri, required, somebody
                    #+   - paper: iri, optional, a paper
                    #+   - digest: iri, optional, a day
                    #+   - thing: iri, optional, anything
                    #+   - since: date, optional, a day
                    #+   - minimum: integer, optional, a number
                    #+   - name: string, optional, a name
                    #+ example:
                    #+   - author1: https://w3id.org/paperkg/author/percy-liang
                    #+ defaults:
                    #+   - minimum: 2
                    SELECT ?x ?author1 {
                      ?x ?author1 ?paper ; ?digest ?thing ; <urn:p> ?y
                      FILTER(?y >= ?since && ?y > ?minimum && ?y != ?name)
                    }
                    ORDER BY ?x LIMIT 100
                    """);
    private static final QueryBinder BINDER = new QueryBinder(ResourceIris.DEFAULT);

    private static String term(String name, String value) {
        return BINDER.bind(CANNED, with(name, value)).terms().get(name).toString();
    }

    private static Map<String, String> with(String name, String value) {
        return name.equals("author1")
                ? Map.of(name, value)
                : Map.of("author1", "percy-liang", name, value);
    }

    private static String refusal(Map<String, String> given) {
        return assertThrows(BadParameterException.class, () -> BINDER.bind(CANNED, given))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "author1, percy-liang, author/percy-liang",
        "author1, author/percy-liang, author/percy-liang",
        "author1, /author/percy-liang, author/percy-liang",
        "author1, https://w3id.org/paperkg/author/percy-liang, author/percy-liang",
        "author1, 김철수, author/김철수",
        "paper, 2402.06619, paper/2402.06619",
        "paper, 2402.06619v2, paper/2402.06619",
        "paper, https://arxiv.org/abs/2402.06619, paper/2402.06619",
        "paper, https://arxiv.org/pdf/2402.06619v1.pdf, paper/2402.06619",
        "paper, https://huggingface.co/papers/2402.06619, paper/2402.06619",
        "paper, https://doi.org/10.48550/arXiv.2402.06619, paper/2402.06619",
        "paper, arXiv:2402.06619v2, paper/2402.06619",
        "digest, 2024-02-12, digest/2024-02-12",
        "thing, listing/2024-02-12/2402.06619, listing/2024-02-12/2402.06619"
    })
    void findsTheResourceThatIsMeant(String name, String typed, String local) {
        assertEquals(PublishedGraph.BASE + local, term(name, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "author1, Percy Liang",
        "author1, a>b",
        "author1, <urn:a>",
        "author1, author/",
        "author1, ../x/y",
        "author1, a//b",
        "author1, http://[x",
        "author1, 'urn:a\"b'",
        "paper, aya-dataset",
        "paper, 2402.066191234",
        "digest, 2024-02-30",
        "thing, percy-liang"
    })
    void refusesWhatIsNoResource(String name, String typed) {
        String message = refusal(with(name, typed));
        assertTrue(
                message.startsWith("parameter '" + name + "': '" + typed + "' is no IRI"), message);
    }

    @Test
    void movesTheDefaultBaseToTheBaseOfTheStore() {
        QueryBinder elsewhere = new QueryBinder(new ResourceIris("http://localhost:3330/"));
        assertEquals(
                "http://localhost:3330/author/percy-liang",
                elsewhere.bindExample(CANNED).terms().get("author1").toString());
        Map<String, String> section =
                Map.of("author1", "x", "thing", "https://w3id.org/paperkg/ontology#WhatsNew");
        assertEquals(
                "https://w3id.org/paperkg/ontology#WhatsNew",
                elsewhere.bind(CANNED, section).terms().get("thing").toString());
    }

    @Test
    void checksDates() {
        assertEquals("\"2024-02-12\"^^xsd:date", term("since", " 2024-02-12 "));
        for (String wrong : new String[] {"2023-02-29", "12.02.2024", "2024-2-1", "today"}) {
            assertEquals(
                    "parameter 'since': '" + wrong + "' is not a date; write it like 2024-02-12",
                    refusal(with("since", wrong)));
        }
    }

    @Test
    void checksWholeNumbers() {
        assertEquals("\"7\"^^xsd:integer", term("minimum", "007"));
        assertEquals("\"0\"^^xsd:integer", term("minimum", "-0"));
        for (String wrong : new String[] {"1e400", "2.5", "many", "0x10", "9".repeat(19), "١"}) {
            assertEquals(
                    "parameter 'minimum': '" + wrong + "' is not a whole number; write it like 10",
                    refusal(with("minimum", wrong)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\0b"})
    void refusesWhatNoTextMayHold(String value) {
        assertTrue(refusal(with("name", value)).contains("no text may hold"));
    }

    @Test
    void cutsLongValuesInItsMessage() {
        String message = refusal(with("name", "x".repeat(1_000_000)));
        assertTrue(message.length() < 400, message);
        assertTrue(message.contains("longer than 2000 characters"), message);
    }

    @Test
    void takesDefaultsAndLeavesTheRestOpen() {
        BoundQuery bound = BINDER.bind(CANNED, Map.of("author1", "x", "since", ""));
        assertEquals("\"2\"^^xsd:integer", bound.terms().get("minimum").toString());
        assertFalse(bound.terms().containsKey("since"));
        assertTrue(bound.query().toString().contains("?since"));
    }

    @Test
    void asksForWhatIsMissing() {
        assertEquals(
                "query 'paper/test' needs parameter 'author1' (iri: somebody), for example "
                        + "author1=https://w3id.org/paperkg/author/percy-liang",
                refusal(Map.of()));
    }

    @Test
    void suggestsTheNameOfAMistypedParameter() {
        assertEquals(
                "query 'paper/test' has no parameter 'sinse'; it takes author1, paper, digest,"
                        + " thing, since, minimum, name; did you mean 'since'?",
                refusal(Map.of("sinse", "2024-02-12")));
    }

    @Test
    void keepsASelectedParameterAsAColumn() {
        Query query = BINDER.bindExample(CANNED).query();
        assertEquals(java.util.List.of("x", "author1"), query.getResultVars());
    }

    @Test
    void cutsPagesWithinTheLimitOfTheQuery() {
        BoundQuery bound = BINDER.bindExample(CANNED);
        assertEquals(51, bound.page(0, 51).getLimit());
        assertEquals(10, bound.page(90, 51).getLimit());
        assertEquals(90, bound.page(90, 51).getOffset());
        assertEquals(0, bound.page(150, 51).getLimit());
    }
}
