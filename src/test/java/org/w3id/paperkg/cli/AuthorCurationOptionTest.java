package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.curation.Curation;
import org.w3id.paperkg.curation.CurationSources;

/** {@code --author-curation}, where something is built or checked. */
class AuthorCurationOptionTest {
    @TempDir private Path folder;
    private Path digests;
    private String store;

    @BeforeEach
    void write() throws IOException {
        digests = Digests.write(folder.resolve("in"));
        store = folder.resolve("store").toString();
    }

    private CommandRun build(String... options) {
        List<String> args = new ArrayList<>(List.of("build", digests.toString()));
        args.addAll(List.of("--store", store));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }

    @Test
    void theBundledDecisionsAboutAuthorsAreFaultless() throws IOException {
        Curation bundled = CurationSources.BUNDLED.read();
        assertEquals(List.of(), bundled.mistakes());
        assertFalse(bundled.authors().merges().isEmpty());
    }

    @Test
    void theBundledDecisionsAboutAuthorsNameTwoPapersThatShowThem() throws IOException {
        List<String> reasons =
                Files.readAllLines(Path.of("ontology/author-curation.ttl")).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("pkg:reason"))
                        .toList();
        assertEquals(CurationSources.BUNDLED.read().authors().merges().size(), reasons.size());
        for (String reason : reasons) {
            assertTrue(reason.matches(".*\\b\\d{4}\\.\\d{5}\\b.*\\b\\d{4}\\.\\d{5}\\b.*"), reason);
        }
    }

    @Test
    void carriesOutWhatTheUserDecidedAboutAuthors() throws IOException {
        Path authors = authors("ada-marlow", "adele-marlow");
        CommandRun run = build("--author-curation", authors.toString(), "--strict");
        assertEquals(0, run.code(), run.err());
        CommandRun papers =
                CommandRun.of(
                        "query", "author/papers", "-p", "author=adele-marlow", "--store", store);
        assertTrue(papers.out().contains("Lanterns for Long Nights"), papers.err());
        assertEquals("", build("--author-curation", authors.toString()).out(), "nothing changed");
        Files.writeString(authors, "# on second thoughts\n", StandardOpenOption.APPEND);
        assertFalse(build("--author-curation", authors.toString()).out().isEmpty());
        assertFalse(build("--no-curation").out().isEmpty());
        CommandRun info = CommandRun.of("info", "--format", "json", "--store", store);
        assertEquals("none", JSON.parse(info.out()).getObj("settings").getString("authorCuration"));
    }

    @Test
    void remarksOnAuthorsWhoAreNotThereUnlessTheFileIsTheBundledOne() throws IOException {
        Path authors = authors("no-one", "ada-marlow");
        CommandRun run = build("--author-curation", authors.toString(), "--strict");
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err().startsWith(authors + ":3: curation-unused the collection has no author"),
                run.err());
        CommandRun check =
                CommandRun.of("check", digests.toString(), "--author-curation", authors.toString());
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().startsWith(authors + ":3: curation-unused"), check.out());
        assertFalse(build().err().contains("curation-unused"));
    }

    @Test
    void addsDecisionsAboutAuthorsToTheBundledOnes() throws IOException {
        CurationSources own =
                new CurationSources(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(authors("ada-marlow", "adele-marlow")),
                        CurationSources.BUNDLED.bundled());
        assertEquals(
                CurationSources.BUNDLED.read().authors().merges().size() + 1,
                own.read().authors().merges().size());
    }

    private Path authors(String from, String into) throws IOException {
        return Files.writeString(
                folder.resolve("my-authors.ttl"),
                """
                @prefix pkg:    <https://w3id.org/paperkg/ontology#> .
                @prefix author: <https://w3id.org/paperkg/author/> .
                <https://w3id.org/paperkg/author-curation/1> a pkg:Merge ;
                    pkg:decides author:%s ; pkg:into author:%s ; pkg:reason "one person" .
                """
                        .formatted(from, into));
    }
}
