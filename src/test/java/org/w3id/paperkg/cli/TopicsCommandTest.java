package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.SkosIntegrity;
import org.w3id.paperkg.TestStore;

class TopicsCommandTest {
    private static final String LLM = "large-language-model";

    @TempDir private static Path folder;
    private static String store;

    @BeforeAll
    static void build() throws IOException {
        TestStore.of(TestStore.SAMPLE, folder.resolve("store"));
        store = folder.resolve("store").toString();
    }

    private static CommandRun topics(String... args) {
        return CommandRun.of(
                Stream.of(List.of("topics"), List.of(args), List.of("--store", store))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    private static List<String> lines(String... args) {
        CommandRun run = topics(args);
        assertEquals(0, run.code(), run.err());
        return run.out().lines().toList();
    }

    @Test
    void listsTheThesaurusMostPapersFirst() {
        List<String> all = lines("--format", "tsv");
        assertEquals("?topic\t?label\t?korean\t?papers\t?broader", all.get(0));
        List<Integer> papers =
                all.stream().skip(1).map(line -> Integer.valueOf(line.split("\t")[3])).toList();
        assertEquals(papers.stream().sorted((a, b) -> b - a).toList(), papers);
        assertTrue(lines().stream().anyMatch(line -> line.contains("topic/" + LLM)));
    }

    @Test
    void listsNoMoreThanWasAskedFor() {
        assertEquals(4, lines("--limit", "3", "--format", "csv").size());
        List<String> frequent = lines("--min-papers", "5", "--format", "tsv");
        assertTrue(
                frequent.stream()
                        .skip(1)
                        .allMatch(line -> Integer.parseInt(line.split("\t")[3]) >= 5));
        assertTrue(frequent.size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LLM", "https://w3id.org/paperkg/topic/" + LLM})
    void findsTheTopicOfMostPapersFirst(String typed) {
        assertTrue(lines(typed, "--format", "tsv").get(1).contains("topic/" + LLM + ">"));
    }

    @Test
    void saysHowBeginningsAreFound() {
        assertTrue(topics("없는말").err().contains("('없는말*')"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"large language model", "langu*", "언어 모델"})
    void findsTopicsByTheirNames(String words) {
        List<String> found = lines(words.split(" "));
        assertTrue(found.stream().anyMatch(line -> line.contains("topic/" + LLM)), words);
        assertEquals(3, lines(words, "--limit", "1").size());
    }

    @Test
    void saysWhatToDoWhenNoTopicIsCalledSo() {
        CommandRun run = topics("larg");
        assertEquals(0, run.code());
        assertTrue(run.err().contains("'larg*'"), run.err());
        assertEquals(1, topics("larg", "--format", "csv").out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2402.06082",
                "2402.06082v3",
                "arXiv:2402.06082",
                "https://arxiv.org/abs/2402.06082v1",
                "https://huggingface.co/papers/2402.06082",
                "https://doi.org/10.48550/arXiv.2402.06082",
                "https://w3id.org/paperkg/paper/2402.06082",
                "paper/2402.06082"
            })
    void tellsWhyAPaperHasItsTopics(String paper) {
        String told = topics(paper).out();
        assertTrue(
                told.startsWith("SubGen: Token Generation in Sublinear Time and Memory\n"), told);
        assertTrue(told.contains("in the digest of 2024-02-12\n"), told);
        assertTrue(told.contains("2024-02-12 #1"), told);
        assertTrue(told.contains("«"), told);
    }

    @Test
    void tellsItToMachinesWithTheWholePoint() {
        List<String> rows = lines("2402.06082", "--limit", "2", "--format", "csv");
        assertEquals("rank,score,topic,label,form,day,position,section,line,text", rows.get(0));
        assertEquals(3, rows.size());
        assertTrue(lines("2402.06082", "--limit", "2").contains(shownOf(2)));
    }

    private static String shownOf(int shown) {
        int all = lines("2402.06082", "--format", "csv").size() - 1;
        return "Topics (%d of %d), best first".formatted(shown, all);
    }

    @Test
    void saysThatThereIsNoSuchPaper() {
        CommandRun run = topics("2402.99999");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("there is no paper 2402.99999"), run.err());
        assertTrue(run.err().contains("paper/search"), run.err());
    }

    @Test
    void refusesOptionsThatDoNotGoTogether() {
        assertEquals(2, topics("-o", "list.csv").code());
        assertEquals(2, topics("--export", "csv", "--limit", "3").code());
        assertEquals(2, topics("--export", "skos", "model").code());
        assertEquals(2, topics("--export", "xlsx").code());
        assertEquals(2, topics("2402.06082", "--min-papers", "2").code());
        assertEquals(2, topics("--limit", "0").code());
        assertEquals(2, topics("--min-papers", "-1").code());
        assertEquals(2, topics("--format", "turtle").code());
    }

    @Test
    void exportsASoundThesaurus() {
        CommandRun run = topics("--export", "skos");
        assertEquals(0, run.code(), run.err());
        Graph skos =
                RDFParser.source(new ByteArrayInputStream(run.bytes())).lang(Lang.TURTLE).toGraph();
        assertEquals(List.of(), SkosIntegrity.violations(skos));
        assertEquals(
                lines("--format", "csv").size() - 1,
                skos.find(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode()).toList().size());
        assertTrue(run.out().contains("in 8 digests of papers from 2023-12-08 to 2025-04-09."));
        assertArrayEquals(run.bytes(), topics("--export", "skos").bytes());
    }

    @Test
    void exportsAGlossaryForTranslators() throws IOException {
        Path file = folder.resolve("glossary.csv");
        CommandRun run = topics("--export", "csv", "-o", file.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        assertFalse(Files.exists(folder.resolve("glossary.csv.part")));
        List<String> rows = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        assertEquals("slug,en,ko,other_en,other_ko,broader,papers", rows.get(0));
        assertTrue(rows.stream().anyMatch(row -> row.startsWith(LLM + ",")), rows::toString);
        assertEquals(lines("--format", "csv").size(), rows.size());
    }

    @Test
    void namesAFileThatCannotBeWritten() {
        CommandRun run = topics("--export", "csv", "-o", folder.resolve("no/where.csv").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("no/where.csv"), run.err());
    }
}
