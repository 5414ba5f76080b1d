package org.w3id.paperkg.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
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

/** A search finds all there is, however the letters were typed. */
class WholeTextIndexTest {
    // one more than Jena finds by itself
    private static final int TEXTS = 10_001;

    @TempDir static Path folder;

    private static Generation generation;

    @BeforeAll
    static void open() throws IOException {
        Store store = new Store(folder.resolve("store"), DatasetConfig.bundled());
        try (GenerationWriter written = store.newGeneration()) {
            written.load(WholeTextIndexTest::writeTexts);
            written.publish(Manifest.planned("test", "test", Map.of(), List.of()), Map.of());
        }
        generation = store.open();
    }

    private static void writeTexts(StreamRDF out) {
        for (int i = 0; i < TEXTS; i++) {
            text(out, i, "모델");
        }
        text(out, TEXTS, nfd("확산 그래프의 café ") + "ﬁne");
    }

    private static void text(StreamRDF out, int number, String text) {
        out.triple(
                Triple.create(
                        NodeFactory.createURI("http://example.org/" + number),
                        DCTerms.title.asNode(),
                        NodeFactory.createLiteralString(text)));
    }

    @AfterAll
    static void close() throws IOException {
        generation.close();
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String first(String select) {
        String query =
                "PREFIX text: <http://jena.apache.org/text#>\nPREFIX dcterms: <%s>\n%s"
                        .formatted(DCTerms.NS, select);
        return Txn.calculateRead(
                generation.dataset(),
                () -> {
                    try (QueryExecution execution =
                            QueryExecution.create(query, generation.dataset())) {
                        return execution.execSelect().next().get("x").asLiteral().getString();
                    }
                });
    }

    private static int found(String arguments) {
        return Integer.parseInt(
                first("SELECT (COUNT(*) AS ?x) { ?s text:query %s }".formatted(arguments)));
    }

    @Test
    void findsMoreThanTenThousand() {
        assertEquals(TEXTS, found("(dcterms:title '모델')"));
        assertEquals(TEXTS, found("(dcterms:title '모델' -1)"));
        assertEquals(
                Integer.toString(TEXTS),
                first(
                        "SELECT (COUNT(*) AS ?x) { (?s ?score ?text) text:query (dcterms:title '모델') }"));
    }

    @Test
    void findsNoMoreThanAsked() {
        assertEquals(7, found("(dcterms:title '모델' 7)"));
        assertEquals(0, found("(dcterms:title '모델' 0)"));
    }

    @Test
    void findsWordsHoweverTheyAreTyped() {
        assertEquals(TEXTS, found("(dcterms:title '%s')".formatted(nfd("모델"))));
        assertEquals(TEXTS, found("(dcterms:title '%s*')".formatted(nfd("모델"))));
        for (String word : List.of("확산", "그래프", "café", "cafe", "fine")) {
            assertEquals(1, found("(dcterms:title '%s')".formatted(word)), word);
            assertEquals(1, found("(dcterms:title '%s')".formatted(nfd(word))), word);
        }
    }

    @ParameterizedTest
    @CsvSource({"확산, 확산", "그래프, 그래프", "cafe, café"})
    void marksWhatWasFoundWhereItIs(String word, String marked) {
        String snippet =
                first(
                        ("SELECT ?x { (?s ?score ?x) text:query"
                                        + " (dcterms:title '%s' 'highlight:s:« | e:»') }")
                                .formatted(word));
        assertEquals("«" + nfd(marked) + "»", snippet.replaceAll("(?s).*(«.*»).*", "$1"));
    }
}
