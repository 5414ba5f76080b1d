package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.Golden;
import org.w3id.paperkg.digest.DigestFile;

/** One digest of each era and each oddity, with all that it must yield. */
class DigestGoldenTest {
    static final Golden DIGESTS =
            new Golden(Path.of("src/test/resources/digests"), ".md", ".expected.txt");

    static List<String> names() {
        return DIGESTS.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void yieldsWhatStandsBesideIt(String name) throws IOException {
        byte[] digest = Files.readAllBytes(DIGESTS.inputFile(name));
        DigestFile file = new DigestParser().parse(name + ".md", digest);
        String found = Printed.of(file);
        assertEquals(DIGESTS.expected(name, found), found);
        assertTrue(file.lines().complete(), () -> file.lines().toString());
    }
}
