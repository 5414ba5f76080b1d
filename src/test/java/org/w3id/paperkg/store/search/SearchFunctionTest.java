package org.w3id.paperkg.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Manifest;
import org.w3id.paperkg.store.Store;

class SearchFunctionTest {
    @TempDir static Path folder;

    private static Generation generation;

    @BeforeAll
    static void open() throws IOException {
        Store store = new Store(folder.resolve("store"), DatasetConfig.bundled());
        try (GenerationWriter written = store.newGeneration()) {
            written.load(SearchFunctionTest::write);
            written.publish(Manifest.planned("test", "test", Map.of(), List.of()), Map.of());
        }
        generation = store.open();
    }

    private static void write(StreamRDF out) {
        List<String> titles = List.of("A slow ferry", "Slow ferries", "확산모델의 그래프", "A fast ferry");
        for (int i = 0; i < titles.size(); i++) {
            out.triple(
                    Triple.create(
                            NodeFactory.createURI("http://example.org/" + i),
                            DCTerms.title.asNode(),
                            NodeFactory.createLiteralString(titles.get(i))));
        }
    }

    @AfterAll
    static void close() throws IOException {
        generation.close();
    }

    /** The value of an expression; "none" when it has none. */
    private static String value(String expression) {
        String query =
                """
                PREFIX find: <https://w3id.org/paperkg/function#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX text: <http://jena.apache.org/text#>
                SELECT (%s AS ?x) {}\
                """
                        .formatted(expression);
        return Txn.calculateRead(
                generation.dataset(),
                () -> {
                    try (QueryExecution execution =
                            QueryExecution.create(query, generation.dataset())) {
                        QuerySolution row = execution.execSelect().next();
                        return row.contains("x") ? row.get("x").asNode().toString() : "none";
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"ferry, 3", "slow AND ferry, 2", "확산 모델, 1", "'\"확산 모델\"', 1", "nothing, 0"})
    void countsWhatTextQueryFinds(String words, int count) {
        String quoted = "'''" + words + "'''";
        assertEquals(
                value("find:matches(%s, dcterms:title)".formatted(quoted)),
                value("'%d'^^<http://www.w3.org/2001/XMLSchema#integer>".formatted(count)));
    }

    @Test
    void countsSeveralProperties() {
        assertEquals(
                value("2 * find:matches('ferry', dcterms:title)"),
                value("find:matches('ferry', dcterms:title, dcterms:title)"));
    }

    @ParameterizedTest
    @CsvSource({
        "A slow ferry, ferries, A slow «ferry»",
        "A slow ferry, 'slow ferry', A «slow ferry»",
        "확산모델의 그래프, 확산 모델, «확산모델»의 그래프",
        "A slow ferry, nothing, A slow ferry"
    })
    void marksWhatMatches(String text, String words, String marked) {
        assertEquals(
                value("'" + marked + "'"), value("find:marked('%s', '%s')".formatted(text, words)));
    }

    @Test
    void keepsTheLanguageOfATextThatItMarks() {
        assertEquals(value("'«ferry»'@en"), value("find:marked('ferry'@en, 'ferry')"));
    }

    @Test
    void hasNoValueForWhatItCannotTake() {
        assertEquals("none", value("find:matches('ferry', dcterms:creator)"));
        assertEquals("none", value("find:matches('a AND', dcterms:title)"));
        assertEquals("none", value("find:matches(dcterms:title, dcterms:title)"));
        assertEquals("none", value("find:marked(?nothing, 'ferry')"));
    }

    @Test
    void refusesTooFewArguments() {
        assertThrows(QueryBuildException.class, () -> value("find:matches('ferry')"));
        assertThrows(QueryBuildException.class, () -> value("find:marked()"));
    }
}
