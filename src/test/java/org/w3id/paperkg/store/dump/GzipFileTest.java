package org.w3id.paperkg.store.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.digest.DigestFile;

class GzipFileTest {
    @TempDir Path folder;

    private String write(String name, List<String> pieces) throws IOException {
        try (GzipFile file = new GzipFile(folder.resolve(name))) {
            for (String piece : pieces) {
                file.append(Piece.of(piece.getBytes(StandardCharsets.UTF_8), 6));
            }
            return file.finish();
        }
    }

    private String read(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void isTheTextOfItsPiecesInOrder() throws IOException {
        String long1 = "가나다 ".repeat(100_000);
        write("some.gz", List.of("head\n", long1, "", "end"));
        assertEquals("head\n" + long1 + "end", read("some.gz"));
    }

    @Test
    void mayBeEmpty() throws IOException {
        write("none.gz", List.of());
        assertEquals("", read("none.gz"));
    }

    @Test
    void isTheSameBytesEachTimeAndKnowsTheirHash() throws IOException {
        String hash = write("a.gz", List.of("one", "two"));
        assertEquals(hash, write("b.gz", List.of("one", "two")));
        byte[] bytes = Files.readAllBytes(folder.resolve("a.gz"));
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("b.gz")));
        assertEquals(DigestFile.sha256(bytes), hash);
    }
}
