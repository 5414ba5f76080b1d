package org.w3id.paperkg.digest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.digest.DigestCollection;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Problem;

/** An index of a day leads to pages on its papers, and to nothing outside the input. */
class LinkedPagesTest {
    private static final String INDEX =
            """
            # 📅 2025-04-09

            ## Boats

            ### [A Boat of Paper](pages/boat.md)

            A word on it.
            """;
    private static final String PAGE =
            """
            # A Boat of Paper

            **arXiv**: [2504.93001](https://arxiv.org/abs/2504.93001)
            **Authors**: Ann Poe, Ben Coe, and Cid Doe

            It floats (buoyancy).
            """;

    @TempDir private Path folder;

    private DigestCollection read(Path input) {
        return new CollectionReader(path -> {}).read(List.of(input));
    }

    @Test
    void givesAPageTheDayOfTheEntryThatLinksToIt() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("index.md"), INDEX);
        Files.writeString(folder.resolve("pages/boat.md"), PAGE);
        DigestCollection read = read(folder);
        Listing boat = read.digests().get(0).listings().get(0);
        assertEquals("2025-04-09", boat.date().toString());
        assertEquals("2504.93001", boat.paper().value());
        assertEquals("A Boat of Paper", boat.title());
        assertEquals(List.of("Ann Poe", "Ben Coe", "Cid Doe"), boat.authors().names());
        assertEquals("pages/boat.md", boat.source().file());
        assertTrue(read.lines().complete());
        assertTrue(
                read.problems().stream().noneMatch(problem -> problem.code().grave()),
                () -> read.problems().toString());
    }

    @Test
    void followsNoLinkOutOfTheInput() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("boat.md"), PAGE);
        Files.writeString(inside.resolve("index.md"), INDEX.replace("pages/boat.md", "../boat.md"));
        DigestCollection read = read(inside);
        assertTrue(read.papers().isEmpty());
        assertEquals(
                Problem.Code.LISTING_WITHOUT_ARXIV_ID,
                read.problems().stream()
                        .filter(problem -> problem.code().loses())
                        .findFirst()
                        .orElseThrow()
                        .code());
    }

    @Test
    void saysThatAPageHasNoDay() throws IOException {
        Files.writeString(folder.resolve("boat.md"), PAGE);
        DigestCollection read = read(folder);
        assertEquals(
                List.of(Problem.Code.LISTING_WITHOUT_DIGEST),
                read.problems().stream().map(Problem::code).toList());
        assertTrue(read.lines().complete());
    }

    @Test
    void takesTheDayFromAFolder() throws IOException {
        Path day = Files.createDirectories(folder.resolve("2025-04-10"));
        Files.writeString(day.resolve("boat.md"), PAGE);
        assertEquals("2025-04-10", read(folder).papers().get(0).firstListed().toString());
    }
}
