package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.digest.DigestFile;

/** {@code --thesaurus}, and what {@code --curation} adds to it. */
class ThesaurusOptionTest {
    private static final String PREFIXES =
            """
            @prefix pkg:   <https://w3id.org/paperkg/ontology#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix topic: <https://w3id.org/paperkg/topic/> .
            """;

    @TempDir private Path folder;
    private Path digests;
    private String store;

    @BeforeEach
    void write() throws IOException {
        digests = Digests.write(folder.resolve("in"));
        store = folder.resolve("store").toString();
    }

    private CommandRun build(Object... options) {
        List<String> args = new ArrayList<>(List.of("build", digests.toString(), "--store", store));
        List.of(options).forEach(option -> args.add(option.toString()));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), PREFIXES + text);
    }

    private String stated(String setting) {
        CommandRun info = CommandRun.of("info", "--format", "json", "--store", store);
        return JSON.parse(info.out()).getObj("settings").getString(setting);
    }

    private String topics() {
        return CommandRun.of("topics", "--export", "csv", "--store", store).out();
    }

    @Test
    void knowsTheBundledConceptsBesideTheUsersCorrections() throws IOException {
        Path mine =
                file(
                        "mine.ttl",
                        """
                        <https://w3id.org/paperkg/curation/1> a pkg:Ban ;
                            pkg:decides topic:lantern ; pkg:reason "no subject of research" .
                        topic:diffusion-model a skos:Concept ; skos:prefLabel "diffusion model"@en ;
                            skos:altLabel "spreading model"@en .
                        """);
        assertEquals(0, build("--curation", mine, "--strict").code());
        assertFalse(topics().contains("lantern"), topics());
        assertTrue(topics().contains("확산 모델"), topics());
        assertTrue(topics().contains("spreading model"), topics());
    }

    @Test
    void takesAnotherThesaurusOrNone() throws IOException {
        Path mine =
                file(
                        "mine.ttl",
                        "topic:pond a skos:Concept ; skos:prefLabel \"pond\"@en , \"연못\"@ko .\n");
        CommandRun run = build("--thesaurus", mine, "--strict");
        assertEquals(0, run.code(), run.err());
        assertEquals(DigestFile.sha256(Files.readAllBytes(mine)), stated("thesaurus"));
        assertTrue(topics().contains("pond"), topics());
        assertFalse(build("--thesaurus", "none").out().isEmpty(), "another thesaurus");
        assertEquals("none", stated("thesaurus"));
        assertEquals(64, stated("curation").length());
        assertFalse(build().out().isEmpty(), "another thesaurus");
        assertEquals(64, stated("thesaurus").length());
    }

    @Test
    void refusesAThesaurusInPlaceOfCorrections() throws IOException {
        String concepts =
                IntStream.rangeClosed(0, 1000)
                        .mapToObj(
                                "topic:pond-%1$d a skos:Concept ; skos:prefLabel \"pond %1$d\"@en .\n"
                                        ::formatted)
                        .collect(Collectors.joining());
        Path mine = file("mine.ttl", concepts);
        CommandRun run = build("--curation", mine);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("'" + mine + "' lists 1,001 concepts"), run.err());
        assertTrue(run.err().contains("give it after --thesaurus"), run.err());
        assertEquals(0, build("--thesaurus", mine).code());
    }

    @Test
    void refusesAThesaurusThatCannotHold() throws IOException {
        Path mine = file("mine.ttl", "");
        assertEquals(2, build("--thesaurus", mine, "--no-curation").code());
        CommandRun run = build("--thesaurus", folder.resolve("no.ttl"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("after --thesaurus"), run.err());
    }
}
