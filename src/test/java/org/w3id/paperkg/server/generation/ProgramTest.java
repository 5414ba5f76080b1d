package org.w3id.paperkg.server.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that may answer in other words are told apart, two copies of one are not. */
class ProgramTest {
    @TempDir Path folder;

    private Path program(String name, String text, long built) throws IOException {
        Path archive = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(archive))) {
            JarEntry entry = new JarEntry("page.class");
            entry.setTime(built);
            out.putNextEntry(entry);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return archive;
    }

    @Test
    void isKnownByItsContent() throws IOException {
        String one = Program.edition(program("one.jar", "growth", 1_000_000_000_000L));
        assertEquals(one, Program.edition(program("copy.jar", "growth", 1_500_000_000_000L)));
        assertNotEquals(one, Program.edition(program("other.jar", "before", 1_000_000_000_000L)));
        assertEquals("", Program.edition(folder), "classes in no archive");
    }
}
