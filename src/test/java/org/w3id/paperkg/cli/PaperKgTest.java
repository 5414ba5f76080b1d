package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperKgTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "serve",
                "export",
                "queries",
                "query",
                "author",
                "coauthors",
                "path",
                "topics",
                "check",
                "info"
            })
    void everyCommandExplainsItself(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage: paperkg " + command), run.out());
        assertTrue(run.out().contains("--debug"), run.out());
        assertTrue(CommandRun.of("--help").out().contains("\n  " + command), command);
    }

    @Test
    void explainsItselfByTheWordHelpToo() {
        assertEquals(CommandRun.of("--help").out(), CommandRun.of("help").out());
        assertEquals(CommandRun.of("build", "--help").out(), CommandRun.of("help", "build").out());
        assertEquals(2, CommandRun.of("help", "nothing").code());
    }

    @Test
    void tellsItsVersion() {
        assertTrue(CommandRun.of("--version").out().startsWith("paperkg "));
        assertTrue(CommandRun.of("info", "--version").out().startsWith("paperkg "));
    }

    @Test
    void withoutACommandShowsTheUsageOnStderr() {
        CommandRun run = CommandRun.of();
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Commands:"), run.err());
    }

    @Test
    void suggestsWhatMayHaveBeenMeant() {
        CommandRun run = CommandRun.of("buidl");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("paperkg build"), run.err());
        assertTrue(CommandRun.of("info", "--stor", "x").err().contains("--store"));
    }

    @Test
    void saysInOneSentenceThatThereIsNoStore() {
        String nowhere = folder.resolve("nowhere").toString();
        CommandRun run = CommandRun.of("info", "--store", nowhere);
        assertEquals(4, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("no store in " + nowhere), run.err());
        assertEquals(4, CommandRun.of("author", "Ada", "--store", nowhere).code());
        assertEquals(4, CommandRun.of("export", "--store", nowhere).code());
    }

    @Test
    void saysThatAStoreIsBroken() throws IOException {
        Path store = Path.of(Digests.store(folder));
        Files.writeString(store.resolve("current"), "000099\n");
        CommandRun run = CommandRun.of("query", "stats/overview", "--store", store.toString());
        assertEquals(4, run.code());
        assertTrue(run.err().contains("build the store again"), run.err());
    }

    @Test
    void debugAddsTheStackAndNothingElseDoes() {
        String nowhere = folder.resolve("nowhere").toString();
        assertTrue(CommandRun.of("info", "--debug", "--store", nowhere).err().contains("\tat "));
        assertFalse(CommandRun.of("info", "--store", nowhere).err().contains("\tat "));
    }
}
