package org.w3id.paperkg.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.resource.ResourceIris;

/** A parameter that takes many values has one of them, wherever the query uses it. */
class ManyValuesTest {
    private static final QueryBinder BINDER = new QueryBinder(ResourceIris.DEFAULT);
    private static final String HEADER =
            """
            #+ summary: For tests
            #+ params:
            #+   - thing: iri, optional many, what to ask for
            """;
    private static final Dataset DATASET = dataset();

    private static Dataset dataset() {
        Model model = ModelFactory.createDefaultModel();
        for (String name : List.of("a", "b", "c")) {
            model.add(
                    model.createResource("urn:" + name),
                    model.createProperty("urn:p"),
                    model.createLiteral(name));
        }
        return DatasetFactory.wrap(model);
    }

    private static CannedQuery query(String where) {
        return CannedQuery.of(
                new QueryId("paper", "test"),
                "paper/test.rq",
                HEADER + "SELECT ?x { " + where + " } ORDER BY ?x\n");
    }

    private static List<String> answer(CannedQuery canned, String... things) {
        BoundQuery bound = BINDER.bindAll(canned, Map.of("thing", List.of(things)));
        // what any engine reads is what runs here
        String text = bound.query().toString();
        try (QueryExecution execution = QueryExecution.create(QueryFactory.create(text), DATASET)) {
            List<String> found = new ArrayList<>();
            execution
                    .execSelect()
                    .forEachRemaining(row -> found.add(row.getLiteral("x").getString()));
            return found;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?thing <urn:p> ?x",
                "{ SELECT ?x { ?thing <urn:p> ?x } }",
                "{ SELECT (STR(?y) AS ?x) { ?thing <urn:p> ?y } GROUP BY ?y }",
                "?s <urn:p> ?x { ?s <urn:p> ?y FILTER(?s = ?thing) }",
                "{ ?thing <urn:p> ?x } UNION { ?thing <urn:none> ?x }",
                "{ BIND(?thing AS ?s) } ?s <urn:p> ?x",
                "?s <urn:p> ?x FILTER EXISTS { ?s <urn:p> ?y FILTER(?s = ?thing) }",
                "?thing <urn:p> ?x OPTIONAL { ?thing <urn:none> ?y }",
                "?s <urn:p> ?x MINUS { ?s <urn:p> ?y FILTER(?s != ?thing) }"
            })
    void isAnyOfThem(String where) {
        CannedQuery canned = query(where);
        if (where.contains("MINUS")) {
            // whatever differs from one of two is everything
            assertEquals(List.of("a"), answer(canned, "urn:a"));
            assertEquals(List.of(), answer(canned, "urn:a", "urn:c"));
            return;
        }
        assertEquals(List.of("a"), answer(canned, "urn:a"));
        assertEquals(List.of("a", "c"), answer(canned, "urn:a", "urn:c"));
        assertEquals(List.of("a", "c"), answer(canned, "urn:a", "urn:c", "urn:a"));
    }

    @Test
    void isOpenWithoutAny() {
        assertEquals(List.of("a", "b", "c"), answer(query("?thing <urn:p> ?x")));
    }

    @Test
    void keepsHostileValuesValues() {
        CannedQuery canned = query("?s <urn:p> ?x FILTER(?s = ?thing)");
        List<String> hostile = List.of("urn:x\\u003e } #", "> } { #");
        for (String value : hostile) {
            BadParameterException e =
                    assertThrows(BadParameterException.class, () -> answer(canned, "urn:a", value));
            assertEquals("thing", e.parameter());
        }
    }

    @Test
    void hasALimit() {
        CannedQuery canned = query("?thing <urn:p> ?x");
        String[] most = Collections.nCopies(101, "urn:a").toArray(String[]::new);
        String message =
                assertThrows(BadParameterException.class, () -> answer(canned, most)).getMessage();
        assertTrue(message.contains("'thing' is given 101 times; 100 times is the most"), message);
    }

    @Test
    void areRefusedByAParameterThatTakesOne() {
        CannedQuery canned =
                QueryCatalog.ofFolder(Library.QUERIES).find("digest/papers").orElseThrow();
        Map<String, List<String>> two = Map.of("digest", List.of("2024-02-12", "2024-02-13"));
        BadParameterException e =
                assertThrows(BadParameterException.class, () -> BINDER.bindAll(canned, two));
        assertEquals(
                "parameter 'digest' is given 2 times; once is expected, such as"
                        + " digest=https://w3id.org/paperkg/digest/2024-02-12",
                e.getMessage());
    }
}
