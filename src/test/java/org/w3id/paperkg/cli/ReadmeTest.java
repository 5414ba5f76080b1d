package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md, README.ko.md and the pages in docs show is what happens. */
class ReadmeTest {
    private static final String PROGRAM = "./paperkg";
    private static final ManualPage SPARQL = new ManualPage(Path.of("docs/sparql.md"));
    private static final ManualPage ARCHITECTURE = new ManualPage(Path.of("docs/architecture.md"));

    @TempDir static Path folder;

    private static String store;

    @BeforeAll
    static void build() throws IOException {
        store = Digests.sampleStore(folder);
    }

    @Test
    void theQuestionHasTheAnswer() throws IOException {
        Path question = folder.resolve("question.rq");
        Files.writeString(question, SPARQL.block("sparql"));
        CommandRun run =
                CommandRun.of("query", question.toString(), "--format", "csv", "--store", store);
        assertEquals(0, run.code(), run.err());
        assertEquals(SPARQL.block("csv"), run.out().replace("\r\n", "\n"));
    }

    static Stream<String> commands() throws IOException {
        return ManualPage.all().stream()
                .flatMap(page -> page.commands(PROGRAM).stream())
                .filter(line -> !line.contains(" serve") && !line.contains("path/to/"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandWorks(String line) {
        CommandRun run = run(line);
        assertEquals(0, run.code(), line + ": " + run.err());
    }

    static Stream<ManualPage.Transcript> answers() throws IOException {
        return ManualPage.all().stream()
                .flatMap(page -> page.transcripts().stream())
                .filter(shown -> shown.command().startsWith(PROGRAM + " "));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void eachAnswerIsTheOneShown(ManualPage.Transcript shown) {
        String answer = run(shown.command()).out();
        assertTrue(shown.agreesWith(answer), () -> shown + " answers\n" + answer);
    }

    @Test
    void bothReadmesShowTheSame() {
        ManualPage english = new ManualPage(Path.of("README.md"));
        ManualPage korean = new ManualPage(Path.of("README.ko.md"));
        for (String program : List.of(PROGRAM, "mvn", "curl")) {
            assertTrue(!words(english, program).isEmpty(), program);
            assertEquals(words(english, program), words(korean, program));
        }
        assertEquals(shown(english), shown(korean));
    }

    /** Commands without remarks, which are in the language of the page. */
    private static List<List<String>> words(ManualPage page, String program) {
        return page.commands(program).stream().map(ShellWords::of).toList();
    }

    private static List<List<String>> shown(ManualPage page) {
        return page.transcripts().stream().map(ManualPage.Transcript::shown).toList();
    }

    /** Runs a line in the test's folder and on its store, whatever the line says. */
    private static CommandRun run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : ShellWords.of(line.substring(PROGRAM.length()))) {
            words.add(
                    word.matches("(graph|facts|topics|glossary|coauthors)[.].*")
                            ? folder.resolve(word).toString()
                            : word);
        }
        if (words.remove("paperkg-store")) {
            words.remove("--store");
        }
        if (!words.contains("queries") && !words.contains("src/main/resources/sample")) {
            words.add("--store");
            words.add(store);
        }
        return CommandRun.of(words.toArray(String[]::new));
    }

    @Test
    void theFoldersAreThoseItNames() {
        for (String folder : List.of("ontology", "queries", "fuseki-config", "src")) {
            assertTrue(Files.isDirectory(Path.of(folder)), folder);
            assertTrue(ARCHITECTURE.text().contains("| `" + folder + "` |"), folder);
        }
    }
}
