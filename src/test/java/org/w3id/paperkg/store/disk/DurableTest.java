package org.w3id.paperkg.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.store.Store;

class DurableTest {
    @TempDir private Path folder;

    @Test
    void replacesAFileAndLeavesNoOther() throws IOException {
        Path file = folder.resolve("a");
        Durable.replace(file, new byte[] {1, 2, 3});
        Durable.replace(file, new byte[] {4});
        assertEquals(1, Files.size(file));
        assertEquals(List.of("a"), Store.names(folder));
    }

    @Test
    void deletesAFolderWithAllInItAndNoMore() throws IOException {
        Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(folder.resolve("kept"), "x");
        Files.createSymbolicLink(folder.resolve("a/b/link"), folder.resolve("kept"));
        Durable.delete(folder.resolve("a"));
        assertEquals(List.of("kept"), Store.names(folder));
    }

    @Test
    void deletesWhatIsNotThere() throws IOException {
        Durable.delete(folder.resolve("none"));
        assertTrue(Files.isDirectory(folder));
    }
}
