package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.Corpus;
import org.w3id.paperkg.TestStore;

/** What the description of the dataset counts is what SPARQL counts. */
class DatasetDescriptionTest {
    private static final String PREFIXES =
            """
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX ext: <http://ldf.fi/void-ext#>
            PREFIX pkg: <https://w3id.org/paperkg/ontology#>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;
    private static final String STATED = "GRAPH <https://w3id.org/paperkg/.well-known/void> ";

    /** Each pair of queries: what is stated, what is there. */
    private static final List<List<String>> COUNTS =
            List.of(
                    List.of(
                            "SELECT ?t ?s ?o ?c ?p { %s { <https://w3id.org/paperkg/dataset> void:triples ?t ; void:distinctSubjects ?s ; void:distinctObjects ?o ; void:classes ?c ; void:properties ?p } }",
                            "SELECT (COUNT(*) AS ?t) (COUNT(DISTINCT ?x) AS ?s) (COUNT(DISTINCT ?z) AS ?o) (COUNT(DISTINCT ?type) AS ?c) (COUNT(DISTINCT ?y) AS ?p) { ?x ?y ?z BIND (IF(?y = <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>, ?z, 1/0) AS ?type) }"),
                    List.of(
                            "SELECT ?p ?t ?s ?o { %s { <https://w3id.org/paperkg/dataset> void:propertyPartition ?pp . ?pp void:property ?p ; void:triples ?t ; void:distinctSubjects ?s ; void:distinctObjects ?o } }",
                            "SELECT ?p (COUNT(*) AS ?t) (COUNT(DISTINCT ?x) AS ?s) (COUNT(DISTINCT ?y) AS ?o) { ?x ?p ?y } GROUP BY ?p"),
                    List.of(
                            "SELECT ?c ?e ?t { %s { <https://w3id.org/paperkg/dataset> void:classPartition ?cp . ?cp void:class ?c ; void:entities ?e ; void:triples ?t } }",
                            "SELECT ?c (COUNT(DISTINCT ?x) AS ?e) (COUNT(*) AS ?t) { ?x a ?c ; ?p ?y } GROUP BY ?c"),
                    List.of(
                            "SELECT ?c ?p ?t ?s ?o { %s { ?cp void:class ?c ; void:propertyPartition ?pp . ?pp void:property ?p ; void:triples ?t ; void:distinctSubjects ?s ; void:distinctObjects ?o } }",
                            "SELECT ?c ?p (COUNT(*) AS ?t) (COUNT(DISTINCT ?x) AS ?s) (COUNT(DISTINCT ?y) AS ?o) { ?x a ?c ; ?p ?y } GROUP BY ?c ?p"),
                    List.of(
                            "SELECT ?c ?p ?d ?t { %s { ?cp void:class ?c ; void:propertyPartition ?pp . ?pp void:property ?p ; void:classPartition ?r . ?r void:class ?d ; void:triples ?t } }",
                            "SELECT ?c ?p ?d (COUNT(*) AS ?t) { ?x a ?c ; ?p ?y . ?y a ?d } GROUP BY ?c ?p ?d"),
                    List.of(
                            "SELECT ?c ?p ?d ?t { %s { ?cp void:class ?c ; void:propertyPartition ?pp . ?pp void:property ?p ; ext:datatypePartition ?r . ?r ext:datatype ?d ; void:triples ?t } }",
                            "SELECT ?c ?p ?d (COUNT(*) AS ?t) { ?x a ?c ; ?p ?y FILTER isLiteral(?y) BIND (DATATYPE(?y) AS ?d) } GROUP BY ?c ?p ?d"),
                    List.of(
                            "SELECT ?space ?p ?t { %s { ?l a void:Linkset ; void:linkPredicate ?p ; void:objectsTarget ?o ; void:triples ?t . ?o void:uriSpace ?space } }",
                            "SELECT ?space ?p (COUNT(*) AS ?t) { VALUES ?space { 'https://arxiv.org/abs/' 'https://doi.org/' 'https://dblp.org/rec/' 'https://huggingface.co/papers/' } ?x ?p ?y FILTER (isIRI(?y) && STRSTARTS(STR(?y), ?space)) } GROUP BY ?space ?p"));

    @TempDir private Path folder;

    private static TreeSet<String> rows(Generation generation, String query) {
        TreeSet<String> rows = new TreeSet<>();
        generation
                .dataset()
                .executeRead(
                        () -> {
                            try (QueryExecution execution =
                                    QueryExecution.create(
                                            PREFIXES + query.replace("%s", STATED),
                                            generation.dataset())) {
                                ResultSet results = execution.execSelect();
                                results.forEachRemaining(
                                        row ->
                                                rows.add(
                                                        results.getResultVars().stream()
                                                                .map(row::get)
                                                                .map(String::valueOf)
                                                                .toList()
                                                                .toString()));
                            }
                        });
        return rows;
    }

    private static void assertCounts(Store store) throws IOException {
        try (Generation generation = store.open()) {
            for (List<String> pair : COUNTS) {
                TreeSet<String> stated = rows(generation, pair.get(0));
                assertTrue(stated.size() > 0, pair.get(0));
                assertEquals(rows(generation, pair.get(1)), stated);
            }
        }
    }

    @Test
    void countsTheSample() throws IOException {
        assertCounts(TestStore.of(TestStore.SAMPLE, folder));
    }

    @Tag("acceptance")
    @Test
    void countsTheCorpus() throws IOException {
        assertCounts(TestStore.of(Corpus.orSkip().digests(), folder));
    }

    @Test
    void describesEachDumpAsItIs() throws IOException {
        Store store = TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder);
        String name = store.currentName().orElseThrow();
        TreeSet<String> expected = new TreeSet<>();
        for (DumpFile dump : DumpFile.values()) {
            Dumps dumps = store.dumps(name);
            String licence =
                    dump.profile() == GraphDump.Profile.FACTS
                            ? "https://creativecommons.org/publicdomain/zero/1.0/"
                            : "https://creativecommons.org/licenses/by-nc-nd/4.0/";
            expected.add(
                    List.of(
                                    "https://w3id.org/paperkg/dumps/" + dump.fileName(),
                                    Long.toString(dumps.size(dump)),
                                    dumps.sha256(dump),
                                    licence)
                            .toString());
        }
        try (Generation generation = store.open()) {
            assertEquals(
                    expected,
                    rows(
                            generation,
                            "SELECT ?u (STR(?b) AS ?bytes) (STR(?h) AS ?hash) ?l { %s { ?d dcat:distribution ?x . ?x dcat:downloadURL ?u ; dcat:byteSize ?b ; dcterms:license ?l ; spdx:checksum/spdx:checksumValue ?h } }"));
        }
    }

    @Test
    void namesEverything() throws IOException {
        Store store = TestStore.of(TestStore.SAMPLE.resolve("2024/02/12.md"), folder);
        try (Generation generation = store.open()) {
            assertEquals(
                    new TreeSet<String>(),
                    rows(
                            generation,
                            "SELECT ?s ?o { %s { ?s ?p ?o FILTER (isBlank(?s) || isBlank(?o)) } }"));
        }
    }

    @Test
    void isTheSameForTheSameGraph() throws IOException {
        Path day = TestStore.SAMPLE.resolve("2024/02/12.md");
        String all = "SELECT ?s ?p ?o { %s { ?s ?p ?o } }";
        try (Generation here = TestStore.of(day, folder.resolve("a")).open();
                Generation there = TestStore.of(day, folder.resolve("b")).open()) {
            assertEquals(rows(here, all), rows(there, all));
        }
    }
}
