package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by words is what the graph says. */
class TextIndexTest {
    private static final Set<String> FIELDS = Set.of("text", "title", "name", "label", "altLabel");
    private static final Set<String> INDEXED =
            Set.of(
                    "https://w3id.org/paperkg/ontology#text",
                    "http://purl.org/dc/terms/title",
                    "http://xmlns.com/foaf/0.1/name",
                    "http://www.w3.org/2004/02/skos/core#prefLabel",
                    "http://www.w3.org/2004/02/skos/core#altLabel");
    @TempDir private static Path shared;
    @TempDir private Path folder;

    @BeforeAll
    static void build() throws IOException {
        List<Triple> triples = new ArrayList<>();
        triples.add(text(1, "확산모델의 속도를 높입니다."));
        triples.add(text(2, "이 논문은 확산 모델을 씁니다."));
        triples.add(text(3, "Transformer와 어텐션은 함께 옵니다."));
        triples.add(text(4, "Börje Karlsson"));
        Stores.publish(Stores.at(shared), triples);
    }

    @Test
    void holdsExactlyTheIndexedLiteralsOfTheSample() throws IOException {
        Store store = Stores.at(folder);
        SampleGraph.publish(store, SampleGraph.triples());
        List<String> inGraph = new ArrayList<>();
        try (Generation generation = store.open()) {
            var dataset = generation.dataset().asDatasetGraph();
            Txn.executeRead(
                    dataset,
                    () ->
                            dataset.getDefaultGraph().find().toList().stream()
                                    .filter(t -> INDEXED.contains(t.getPredicate().getURI()))
                                    .forEach(t -> inGraph.add(entry(t))));
            assertEquals(generation.manifest().indexed(), inGraph.size());
        }
        List<String> inIndex = new ArrayList<>();
        try (DirectoryReader index =
                DirectoryReader.open(FSDirectory.open(folder.resolve("generations/000001/text")))) {
            for (int i = 0; i < index.maxDoc(); i++) {
                inIndex.add(entry(index.storedFields().document(i)));
            }
        }
        assertEquals(inGraph.stream().sorted().toList(), inIndex.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "확산 모델 | 1 2",
                "확산모델 | 1 2",
                "\"확산 모델\" | 1 2",
                "어텐션 | 3",
                "TRANSFORMER | 3",
                "transformers | 3",
                "karlsson borje | 4",
                "없는 낱말들 | ",
            })
    void findsKoreanInsideItsParticlesAndEnglishInAnyForm(String words, String papers)
            throws IOException {
        Store store = Stores.at(shared);
        try (Generation generation = store.open()) {
            TreeSet<String> found = new TreeSet<>();
            search(generation, words.contains("\"") ? words : allOf(words))
                    .forEach(uri -> found.add(uri.substring(uri.length() - 1)));
            assertEquals(papers == null ? "" : papers, String.join(" ", found));
        }
    }

    @Test
    void takesALongWordWithoutBreakingTheBuild() throws IOException {
        Store store = Stores.at(folder);
        Stores.publish(
                store,
                List.of(text(1, "a".repeat(100_000)), text(2, "가".repeat(100_000)), text(3, "")));
        assertEquals(3, store.currentManifest().orElseThrow().indexed());
    }

    static Set<String> search(Generation generation, String words) {
        ParameterizedSparqlString query =
                new ParameterizedSparqlString(
                        """
                        PREFIX dcterms: <http://purl.org/dc/terms/>
                        PREFIX pkg: <https://w3id.org/paperkg/ontology#>
                        PREFIX text: <http://jena.apache.org/text#>
                        SELECT ?s { { ?s text:query (pkg:text ?words) } UNION { ?s text:query (dcterms:title ?words) } }
                        """);
        query.setLiteral("words", words);
        Dataset dataset = generation.dataset();
        return Txn.calculateRead(
                dataset,
                () -> {
                    TreeSet<String> found = new TreeSet<>();
                    try (QueryExecution execution =
                            QueryExecution.dataset(dataset).query(query.asQuery()).build()) {
                        execution
                                .execSelect()
                                .forEachRemaining(row -> found.add(row.getResource("s").getURI()));
                    }
                    return found;
                });
    }

    private static String allOf(String words) {
        return String.join(" AND ", words.split(" "));
    }

    private static Triple text(int number, String text) {
        Node point = NodeFactory.createURI(Stores.BASE + "point/" + number);
        return Triple.create(point, Stores.TEXT, NodeFactory.createLiteralLang(text, "ko"));
    }

    private static String entry(Triple triple) {
        return triple.getSubject().getURI() + " " + triple.getObject().getLiteralLexicalForm();
    }

    private static String entry(Document document) {
        Map<String, String> found = new java.util.TreeMap<>();
        for (IndexableField field : document.getFields()) {
            if (FIELDS.contains(field.name())) {
                found.put(field.name(), field.stringValue());
            }
        }
        return document.get("uri") + " " + String.join("|", found.values());
    }
}
