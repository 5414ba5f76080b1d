package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.store.DatasetConfig;
import org.w3id.paperkg.store.GenerationWriter;
import org.w3id.paperkg.store.Store;

class BuildCommandTest {
    @TempDir private Path folder;
    private String store;

    @BeforeEach
    void nameTheStore() {
        store = folder.resolve("store").toString();
    }

    private CommandRun build(Path input, String... options) {
        List<String> args = new ArrayList<>(List.of("build", input.toString()));
        args.addAll(List.of("--store", store));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }

    @Test
    void printsTheFolderOfTheNewGraph() throws IOException {
        CommandRun run = build(Digests.write(folder.resolve("in")));
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.isDirectory(Path.of(run.out().strip())), run.out());
        assertTrue(
                run.err().matches("(?s).*\\b3  papers\n.*built .* in \\d+\\.\\d s\n"), run.err());
    }

    @Test
    void doesNothingWhenNothingChanged() throws IOException {
        Path input = Digests.write(folder.resolve("in"));
        build(input);
        CommandRun again = build(input);
        assertEquals(0, again.code());
        assertEquals("", again.out());
        assertTrue(again.err().contains("nothing to do: " + store + " is up to date"), again.err());
    }

    @Test
    void buildsAgainForAnotherBase() throws IOException {
        Path input = Digests.write(folder.resolve("in"));
        build(input);
        CommandRun other = build(input, "--base", "http://example.org/kg/");
        assertFalse(other.out().isEmpty(), other.err());
        assertTrue(
                CommandRun.of("info", "--store", store).out().contains("http://example.org/kg/"));
    }

    @Test
    void keepsTheRestOfADigestAndNamesTheProblem() throws IOException {
        CommandRun run = build(Digests.write(folder.resolve("2024/03/05.md"), Digests.WITH_LOSS));
        assertEquals(0, run.code());
        assertTrue(run.err().contains("2024/03/05.md:3: listing-without-arxiv-id"), run.err());
        assertTrue(run.err().contains("1  papers"), run.err());
    }

    @Test
    void strictBuildsNothingWhenInputWouldBeLost() throws IOException {
        build(Digests.write(folder.resolve("in")));
        String before = CommandRun.of("info", "--store", store).out();
        CommandRun strict =
                build(
                        Digests.write(folder.resolve("2024/03/05.md"), Digests.WITH_LOSS),
                        "--strict");
        assertEquals(3, strict.code());
        assertTrue(strict.err().contains("--strict allows no loss"), strict.err());
        assertEquals(before, CommandRun.of("info", "--store", store).out());
    }

    @Test
    void refusesInputWithoutAnyPaper() throws IOException {
        build(Digests.write(folder.resolve("in")));
        CommandRun none = build(Files.createDirectory(folder.resolve("empty")));
        assertEquals(3, none.code());
        assertTrue(
                none.err().contains("no paper found in '" + folder.resolve("empty")), none.err());
        assertTrue(CommandRun.of("info", "--store", store).out().contains("3  papers"));
    }

    @Test
    void namesAFileThatIsNotThere() {
        CommandRun run = build(folder.resolve("nowhere"));
        assertEquals(2, run.code(), "a mistyped name is no bad digest");
        assertTrue(run.err().contains("there is no '" + folder.resolve("nowhere")), run.err());
    }

    @Test
    void readsADigestFromStdin() {
        CommandRun run = CommandRun.withInput(Digests.FIRST_DAY, "build", "-", "--store", store);
        assertEquals(0, run.code(), run.err());
        assertTrue(CommandRun.of("info", "--store", store).out().contains("\n  stdin\n"));
    }

    @Test
    void reportsProblemsAsATableOrAsJsonLines() throws IOException {
        Path input = Digests.write(folder.resolve("2024/03/05.md"), Digests.WITH_LOSS);
        Path tsv = folder.resolve("problems.tsv");
        Path json = folder.resolve("problems.jsonl");
        build(input, "--report", tsv.toString());
        build(input, "--report", json.toString());
        List<String> rows = Files.readAllLines(tsv);
        assertEquals("file\tline\tlastLine\tcode\tlost\tmessage", rows.get(0));
        assertTrue(rows.get(1).startsWith("2024/03/05.md\t3\t3\tlisting-without"), rows.get(1));
        List<String> lines = Files.readAllLines(json);
        assertEquals(rows.size() - 1, lines.size());
        assertEquals("2024/03/05.md", JSON.parse(lines.get(0)).get("file").getAsString().value());
    }

    @Test
    void refusesAReportOfUnknownKindBeforeReading() {
        CommandRun run = build(folder, "--report", "problems.xlsx");
        assertEquals(2, run.code());
        assertTrue(run.err().contains(".tsv or .jsonl"), run.err());
    }

    @Test
    void refusesABaseThatNamesNothing() {
        CommandRun run = build(folder, "--base", "not an IRI");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("'not an IRI' cannot be the base"), run.err());
    }

    @Test
    void hearsThatAnotherBuildIsWritingBeforeItReadsAnything() throws IOException {
        Store locked = new Store(Path.of(store), DatasetConfig.bundled());
        try (GenerationWriter other = locked.newGeneration()) {
            assertEquals("000001", other.name());
            CommandRun run =
                    CommandRun.of(
                            "build",
                            folder.resolve("not-there").toString(),
                            "--store",
                            store,
                            "--curation",
                            folder.resolve("neither.ttl").toString());
            assertEquals(4, run.code(), run.err());
            assertEquals(
                    "paperkg build: another build is writing to %s (process %d); wait for it to end\n"
                            .formatted(store, ProcessHandle.current().pid()),
                    run.err());
        }
    }

    @Test
    void leavesTheStoreFreeAfterABuildThatFailed() throws IOException {
        for (int i = 0; i < 2; i++) {
            String missing = folder.resolve("not-there").toString();
            assertEquals(2, CommandRun.of("build", missing, "--store", store).code());
        }
        assertEquals(4, CommandRun.of("info", "--store", store).code());
    }
}
