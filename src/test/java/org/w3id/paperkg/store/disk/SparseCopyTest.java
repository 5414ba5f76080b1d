package org.w3id.paperkg.store.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseCopyTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        // length, where a byte stands, bytes that have to be written
        "0, -1, 0",
        "10, 3, 10",
        "10, -1, 1",
        "65536, -1, 1",
        "200000, 70000, 65537",
        "200000, 199999, 3392",
        "196608, 0, 65537"
    })
    void copiesEveryByteAndWritesNoHoles(int length, int at, long written) throws IOException {
        byte[] content = new byte[length];
        if (at >= 0) {
            content[at] = 7;
        }
        Path from = Files.write(folder.resolve("from"), content);
        Path to = folder.resolve("to");
        assertEquals(written, SparseCopy.copy(from, to));
        assertArrayEquals(content, Files.readAllBytes(to));
    }
}
