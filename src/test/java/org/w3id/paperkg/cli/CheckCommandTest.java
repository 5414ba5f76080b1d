package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir private Path folder;

    @Test
    void accountsForEachLine() throws IOException {
        CommandRun run = CommandRun.of("check", Digests.write(folder).toString());
        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().contains("2 files, 2 digests, 3 listings of 3 papers, 0 problems"));
        assertTrue(run.out().contains(" + 0 reported = "), run.out());
    }

    @Test
    void namesWhatWouldBeLost() throws IOException {
        Path file = Digests.write(folder.resolve("2024/03/05.md"), Digests.WITH_LOSS);
        CommandRun run = CommandRun.of("check", file.toString());
        assertEquals(3, run.code());
        assertTrue(run.out().startsWith("2024/03/05.md:3: listing-without"), run.out());
        assertTrue(run.out().contains("2024/03/05.md: daily, 1 listing\n"), run.out());
        assertTrue(run.out().contains(" + 1 reported = "), run.out());
    }

    @Test
    void namesTheShapeOfEachFile() throws IOException {
        Files.writeString(
                folder.resolve("bot.md"),
                """
                |Publish Date|Title|Authors|PDF|
                |---|---|---|---|
                |2025-03-14|Pruning Roses|Ann Poe et.al.|[2503.90001](http://arxiv.org/abs/2503.90001)|
                """);
        Files.writeString(folder.resolve("notes.MD"), "words\n");
        CommandRun run = CommandRun.of("check", folder.toString());
        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().contains("bot.md: table, 1 listing\n"), run.out());
        assertTrue(run.out().contains("notes.MD: not a digest, 0 listings"), run.out());
    }

    @Test
    void isNotContentWithNothing() throws IOException {
        Files.writeString(folder.resolve("notes.md"), "words\n");
        CommandRun run = CommandRun.of("check", folder.toString());
        assertEquals(3, run.code(), run.out());
        assertTrue(run.out().contains("no paper was read"), run.out());
    }

    @Test
    void findsABuiltStoreConforming() throws IOException {
        CommandRun run = CommandRun.of("check", "--store", Digests.store(folder));
        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().contains("conforms"), run.out());
    }

    @Test
    void wantsInputOrAStoreAndNotBoth() {
        assertEquals(2, CommandRun.of("check").code());
        assertEquals(2, CommandRun.of("check", "x", "--store", "y").code());
    }
}
