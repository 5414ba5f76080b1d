package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {
    @TempDir private Path folder;

    @Test
    void tellsWhatTheStoreWasBuiltFrom() throws IOException {
        String text = CommandRun.of("info", "--store", Digests.store(folder)).out();
        assertTrue(text.contains("maxTeamSize 100"), text);
        assertTrue(text.contains("from 2 files\n  2024/03/01.md\n  2024/03/04.md\n"), text);
    }

    @Test
    void givesTheSameAsJson() throws IOException {
        CommandRun run =
                CommandRun.of("info", "--format", "json", "--store", Digests.store(folder));
        JsonObject info = JSON.parse(run.out());
        assertEquals(3, info.getObj("totals").getNumber("paperTotal").intValue());
        assertEquals(2, info.getArray("inputs").count());
        assertTrue(info.getNumber("bytes").longValue() > 0);
    }
}
