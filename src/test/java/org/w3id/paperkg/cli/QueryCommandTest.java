package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    @TempDir private static Path folder;
    private static String store;

    @BeforeAll
    static void build() throws IOException {
        store = Digests.store(folder);
    }

    private static CommandRun query(String... args) {
        List<String> all = new ArrayList<>(List.of("query", "--store", store));
        all.addAll(List.of(args));
        return CommandRun.of(all.toArray(String[]::new));
    }

    @Test
    void printsATableWithShortNames() {
        CommandRun run = query("paper/most-voted");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(2).startsWith("Lanterns for Long Nights"), run.out());
        assertTrue(lines.get(2).endsWith("paper/2403.00003"), run.out());
        assertEquals(4, lines.size(), run.out());
    }

    @Test
    void roundsWhatPeopleReadAndNothingElse() throws IOException {
        Path file = folder.resolve("third.rq");
        Files.writeString(file, "SELECT ?id (1.0 / 3 AS ?part) { VALUES ?id { <http://x/y> } }");
        String[] row = query(file.toString()).out().lines().toList().get(2).split(" +");
        assertEquals(List.of("http://x/y", "0.333"), List.of(row));
        assertTrue(query(file.toString(), "--format", "csv").out().contains("0.33333333"));
    }

    @Test
    void asksNoOtherServer() throws IOException {
        Path file = folder.resolve("elsewhere.rq");
        Files.writeString(file, "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
        CommandRun run = query(file.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("SERVICE is switched off"), run.err());
    }

    @Test
    void writesTheStandardFormats() {
        assertTrue(
                query("paper/most-voted", "--format", "csv")
                        .out()
                        .startsWith("paper,title,votes,listed\r\nhttps://w3id.org/paperkg/"));
        assertTrue(query("paper/most-voted", "--format", "tsv").out().startsWith("?paper\t"));
        assertTrue(query("paper/most-voted", "--format", "json").out().contains("\"bindings\""));
        assertTrue(query("paper/most-voted", "--format", "xml").out().contains("<sparql"));
        assertTrue(query("paper/graph", "-p", "paper=2403.00001").out().contains("TinyBoat"));
    }

    @Test
    void takesParametersAsPeopleWriteThem() {
        CommandRun run = query("author/papers", "-p", "author=minsu-kim");
        assertTrue(run.out().contains("큰 바다를 건너는 지도"), run.out() + run.err());
    }

    @Test
    void saysWhichParameterIsMissingOrUnknown() {
        CommandRun missing = query("author/papers");
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("needs parameter 'author'"), missing.err());
        assertEquals(2, query("author/papers", "-p", "autor=x").code());
    }

    @Test
    void suggestsTheNameOfAQuery() {
        CommandRun run = query("paper/most-votd");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("did you mean paper/most-voted"), run.err());
    }

    @Test
    void refusesAFormatThatDoesNotFit() {
        CommandRun run = query("paper/most-voted", "--format", "turtle");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("gives rows, which cannot be written as turtle"), run.err());
        assertEquals(2, query("paper/graph", "-p", "paper=2403.00001", "--format", "csv").code());
    }

    @Test
    void runsAQueryOfTheUsersOwn() throws IOException {
        Path own = folder.resolve("own.rq");
        Files.writeString(own, "ASK { ?s ?p 'Ada Marlow' }");
        assertEquals("true", query(own.toString()).out().strip());
        Files.writeString(own, "SELECT nonsense");
        CommandRun faulty = query(own.toString());
        assertEquals(2, faulty.code());
        assertTrue(faulty.err().contains("own.rq:1: not SPARQL"), faulty.err());
        assertTrue(query("missing.rq").err().contains("there is no query file"));
    }

    @Test
    void findsTheOntologyInItsOwnGraphOnly() throws IOException {
        Path own = folder.resolve("term.rq");
        String term = "<https://w3id.org/paperkg/ontology#Paper> ?p ?o";
        Files.writeString(own, "ASK { " + term + " }");
        assertEquals("false", query(own.toString()).out().strip());
        Files.writeString(
                own, "ASK { GRAPH <https://w3id.org/paperkg/ontology> { " + term + " } }");
        assertEquals("true", query(own.toString()).out().strip());
    }

    @Test
    void takesQueriesOfAnotherFolder() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("own/mine"));
        Files.writeString(
                mine.resolve("days.rq"),
                """
                #+ summary: All days
                PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT ?day { ?d dcterms:date ?day } ORDER BY ?day
                """);
        Files.writeString(mine.resolve("broken.rq"), "#+ summary: x\nSELECT {\n");
        String own = folder.resolve("own").toString();
        CommandRun run = query("mine/days", "--queries", own, "--format", "csv");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("day\r\n20"), run.out());
        assertTrue(run.err().contains("left out: "), run.err());
        assertTrue(run.err().contains("broken.rq:2: not SPARQL"), run.err());
        assertTrue(CommandRun.of("queries", "--queries", own).out().contains("mine/days"));
        CommandRun nowhere = query("mine/days", "--queries", own + "/none");
        assertEquals(2, nowhere.code());
        assertTrue(nowhere.err().contains("--queries needs a folder"), nowhere.err());
    }

    @Test
    void takesSeveralValuesAndNames() {
        CommandRun one = query("author/papers", "-p", "author=MINSU KIM");
        assertTrue(one.out().contains("큰 바다를 건너는 지도"), one.out() + one.err());
        CommandRun same =
                query("author/papers", "-p", "author=minsu-kim", "-p", "author=minsu kim");
        assertEquals(one.out(), same.out());
        CommandRun unknown = query("author/papers", "-p", "author=minsu kin");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("did you mean Minsu Kim"), unknown.err());
        CommandRun wrong = query("paper/most-voted", "-p", "since");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("'since' is no parameter"), wrong.err());
    }

    @Test
    void queriesListsEachWithItsParameters() {
        String listed = CommandRun.of("queries").out();
        assertTrue(listed.contains("\n  paper/most-voted "), listed);
        assertTrue(listed.contains("author (iri, required): "), listed);
    }
}
