package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md shows is what happens. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\w+=)\"([^\"]*)\"|(\\S+)");

    @TempDir static Path folder;

    private static String store;

    @BeforeAll
    static void build() {
        store = folder.resolve("store").toString();
        assertEquals(
                0, CommandRun.of("build", "src/main/resources/sample", "--store", store).code());
    }

    private static String block(String kind, int number) throws IOException {
        Matcher blocks =
                Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(README));
        for (int i = 0; i <= number; i++) {
            assertTrue(blocks.find(), "README has no block " + kind + " number " + number);
        }
        return blocks.group(1);
    }

    @Test
    void theQuestionHasTheAnswer() throws IOException {
        Path question = folder.resolve("question.rq");
        Files.writeString(question, block("sparql", 0));
        CommandRun run =
                CommandRun.of("query", question.toString(), "--format", "csv", "--store", store);
        assertEquals(0, run.code(), run.err());
        assertEquals(block("csv", 0), run.out().replace("\r\n", "\n"));
    }

    static Stream<String> commands() throws IOException {
        return Files.readString(README)
                .lines()
                .filter(line -> line.startsWith("./paperkg "))
                .filter(line -> !line.contains(" serve") && !line.contains("path/to/"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandWorks(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring("./paperkg ".length()));
        while (word.find()) {
            String quoted = word.group(2) == null ? word.group(1) : word.group(2) + word.group(3);
            String text = quoted == null ? word.group(4) : quoted;
            words.add(
                    text.matches("(graph|facts|topics|glossary|coauthors)[.].*")
                            ? folder.resolve(text).toString()
                            : text);
        }
        if (words.remove("paperkg-store")) {
            words.remove("--store");
        }
        if (!words.contains("queries") && !words.contains("src/main/resources/sample")) {
            words.add("--store");
            words.add(store);
        }
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertEquals(0, run.code(), line + ": " + run.err());
    }

    @Test
    void theFoldersAreThoseItNames() throws IOException {
        String readme = Files.readString(README);
        for (String folder : List.of("ontology", "queries", "fuseki-config", "src")) {
            assertTrue(Files.isDirectory(Path.of(folder)), folder);
            assertTrue(readme.contains("| `" + folder + "` |"), folder);
        }
    }
}
