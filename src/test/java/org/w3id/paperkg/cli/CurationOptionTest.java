package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.curation.Curation;
import org.w3id.paperkg.curation.CurationSources;
import org.w3id.paperkg.digest.DigestFile;

/** {@code --curation} and {@code --no-curation}, where something is built or checked. */
class CurationOptionTest {
    private static final String GOOD =
            """
            @prefix pkg:   <https://w3id.org/paperkg/ontology#> .
            @prefix topic: <https://w3id.org/paperkg/topic/> .

            <https://w3id.org/paperkg/curation/1> a pkg:Ban ;
                pkg:decides topic:lantern ; pkg:reason "no subject of research" .
            """;
    private static final String MISTAKEN =
            GOOD + "<https://w3id.org/paperkg/curation/2> a pkg:Ban ; pkg:decides topic:kite .\n";

    @TempDir private Path folder;
    private Path digests;
    private Path curation;
    private String store;

    @BeforeEach
    void write() throws IOException {
        digests = Digests.write(folder.resolve("in"));
        curation = folder.resolve("my-topics.ttl");
        store = folder.resolve("store").toString();
    }

    private CommandRun build(String... options) {
        List<String> args = new ArrayList<>(List.of("build", digests.toString()));
        args.addAll(List.of("--store", store));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private CommandRun buildCurated(String... options) {
        List<String> args = new ArrayList<>(List.of("--curation", curation.toString()));
        args.addAll(List.of(options));
        return build(args.toArray(String[]::new));
    }

    private String statedCuration() {
        CommandRun info = CommandRun.of("info", "--format", "json", "--store", store);
        return JSON.parse(info.out()).getObj("settings").getString("curation");
    }

    @Test
    void theBundledFileIsFaultless() throws IOException {
        Curation bundled = CurationSources.BUNDLED.read();
        assertEquals(List.of(), bundled.mistakes());
        assertFalse(bundled.topics().concepts().isEmpty());
        assertFalse(bundled.topics().bans().isEmpty());
        Curation edited =
                new CurationSources(
                                Optional.of(Path.of("ontology/topics-curation.ttl")),
                                Optional.of(Path.of("ontology/topics-thesaurus.ttl")),
                                Optional.of(Path.of("ontology/author-curation.ttl")),
                                Set.of())
                        .read();
        assertEquals(bundled.topics(), edited.topics());
        assertEquals(bundled.hashes(), edited.hashes());
    }

    @Test
    void takesTheFileOfTheUser() throws IOException {
        Files.writeString(curation, GOOD);
        CommandRun run = buildCurated("--strict");
        assertEquals(0, run.code(), run.err());
        assertFalse(run.out().isEmpty());
        assertEquals(DigestFile.sha256(Files.readAllBytes(curation)), statedCuration());
    }

    @Test
    void namesTheTopicsThatWereDecidedAboutAndDoNotOccur() throws IOException {
        Files.writeString(curation, GOOD.replace("topic:lantern", "topic:lantren"));
        CommandRun run = buildCurated();
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                curation
                                        + " decides about topics that do not occur here: lantren;"),
                run.err());
        assertFalse(build().err().contains("do not occur"), "the bundled file is not the user's");
    }

    @Test
    void buildsAgainWhenTheDecisionsAreOthers() throws IOException {
        Files.writeString(curation, GOOD);
        assertFalse(buildCurated().out().isEmpty());
        assertEquals("", buildCurated().out(), "nothing changed");
        Files.writeString(curation, GOOD + "# on second thoughts\n");
        assertFalse(buildCurated().out().isEmpty());
        assertFalse(build("--no-curation").out().isEmpty());
        assertEquals("none", statedCuration());
        assertFalse(build().out().isEmpty(), "the bundled file is another curation than none");
        assertEquals("", build().out());
    }

    @Test
    void saysWhereAMistakeIsAndBuildsTheRest() throws IOException {
        Files.writeString(curation, MISTAKEN);
        Path report = folder.resolve("problems.tsv");
        CommandRun run = buildCurated("--report", report.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err().startsWith(curation + ":6: curation-mistake the decision has no reason"),
                run.err());
        assertTrue(run.err().contains("1  problems in the input"), run.err());
        assertTrue(
                Files.readAllLines(report)
                        .get(1)
                        .startsWith(curation + "\t6\t6\tcuration-mistake\ttrue\tthe decision"));
        assertEquals(0, CommandRun.of("check", "--store", store).code());
    }

    @Test
    void buildsNothingWithAFileThatIsNoTurtle() throws IOException {
        Files.writeString(curation, "# topics\nno turtle\n");
        CommandRun run = buildCurated();
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().startsWith(curation + ":2: curation-mistake is no Turtle"), run.err());
        assertTrue(run.err().contains("nothing built"), run.err());
    }

    @Test
    void strictAllowsNoMistake() throws IOException {
        Files.writeString(curation, MISTAKEN);
        CommandRun run = buildCurated("--strict");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("--strict allows no loss and 1 was found"), run.err());
        assertFalse(Files.exists(Path.of(store, "current")));
    }

    @Test
    void checksTheFile() throws IOException {
        Files.writeString(curation, MISTAKEN);
        CommandRun run =
                CommandRun.of("check", digests.toString(), "--curation", curation.toString());
        assertEquals(3, run.code(), run.err());
        assertTrue(run.out().startsWith(curation + ":6: curation-mistake"), run.out());
        assertTrue(run.out().contains("1 problems"), run.out());
        assertEquals(
                0, CommandRun.of("check", digests.toString(), "--no-curation").code(), run.out());
    }

    @Test
    void refusesAFileThatIsNotThere() throws IOException {
        CommandRun run = buildCurated();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("there is no file '" + curation + "'"), run.err());
        Files.createDirectory(curation);
        assertEquals(2, buildCurated().code());
        assertFalse(Files.exists(Path.of(store, "current")));
    }

    @Test
    void refusesOptionsThatCannotHold() throws IOException {
        Files.writeString(curation, GOOD);
        assertEquals(2, buildCurated("--no-curation").code());
        build();
        CommandRun served =
                CommandRun.of("serve", "--store", store, "--curation", curation.toString());
        assertEquals(2, served.code());
        assertTrue(served.err().contains("there is nothing to build"), served.err());
        assertEquals(2, CommandRun.of("check", "--store", store, "--no-curation").code());
    }

    @Test
    // only so that a hang ends
    @Timeout(120)
    void isWatchedWhileServing() throws Exception {
        Files.writeString(curation, GOOD);
        try (ServedProcess served =
                ServedProcess.start(
                        folder,
                        "in",
                        "--watch",
                        "--store",
                        store,
                        "--curation",
                        curation.toString())) {
            assertFalse(served.said("curation-mistake"), served.err());
            Files.writeString(curation, MISTAKEN);
            served.await("serving the new graph");
            assertTrue(served.said(curation + ":6: curation-mistake"), served.err());
            Files.delete(curation);
            served.await("still serving the graph of before");
        }
    }
}
