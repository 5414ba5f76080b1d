package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the locale and the time zone")
class ExportCommandTest {
    @TempDir private Path folder;

    private static CommandRun export(String store, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "export";
        args[1] = "--store";
        args[2] = store;
        System.arraycopy(options, 0, args, 3, options.length);
        return CommandRun.of(args);
    }

    private static Graph read(CommandRun run, Lang lang) {
        return RDFParser.source(new ByteArrayInputStream(run.bytes())).lang(lang).toGraph();
    }

    @Test
    void givesTheSameBytesForFilesInAnyOrderLocaleAndTimeZone() throws IOException {
        String here = Digests.store(folder.resolve("here"));
        Path moved = Digests.write(folder.resolve("there/moved"));
        String there = folder.resolve("there/store").toString();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        CommandRun turtle;
        CommandRun triples;
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            String second = moved.resolve("2024/03/04.md").toString();
            String first = moved.resolve("2024/03/01.md").toString();
            assertEquals(0, CommandRun.of("build", second, first, "--store", there).code());
            turtle = export(there);
            triples = export(there, "--format", "ntriples");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertArrayEquals(export(here).bytes(), turtle.bytes());
        assertArrayEquals(export(here, "--format", "ntriples").bytes(), triples.bytes());
    }

    @Test
    void eachFormatHoldsTheSameGraph() throws IOException {
        String store = Digests.store(folder);
        Graph graph = read(export(store), Lang.TURTLE);
        assertTrue(
                read(export(store, "--format", "ntriples"), Lang.NTRIPLES).isIsomorphicWith(graph));
        assertTrue(read(export(store, "--format", "jsonld"), Lang.JSONLD).isIsomorphicWith(graph));
        assertTrue(read(export(store, "--format", "rdfxml"), Lang.RDFXML).isIsomorphicWith(graph));
    }

    @Test
    void theFactsLeaveTheSummariesOut() throws IOException {
        String store = Digests.store(folder);
        assertTrue(export(store).out().contains("작은 연못에서"));
        assertFalse(export(store, "--profile", "facts").out().contains("작은 연못에서"));
        assertTrue(export(store, "--profile", "facts").out().contains("큰 바다를 건너는 지도"));
    }

    @Test
    void writesACompressedFileThatIsWholeOrNotThere() throws IOException {
        String store = Digests.store(folder);
        Path file = folder.resolve("dump.ttl.gz");
        CommandRun run = export(store, "--gzip", "-o", file.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            assertArrayEquals(export(store).bytes(), in.readAllBytes());
        }
        assertTrue(Files.notExists(folder.resolve("dump.ttl.gz.part")));
    }

    @Test
    void namesAFileThatCannotBeWritten() throws IOException {
        String store = Digests.store(folder);
        CommandRun run = export(store, "-o", folder.resolve("no/folder.ttl").toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("no/folder.ttl"), run.err());
    }

    @Test
    void isTheDumpThatTheBuildWrote() throws IOException {
        String store = Digests.store(folder);
        Path dumps = Path.of(store, "generations/000001/dumps");
        assertArrayEquals(
                Files.readAllBytes(dumps.resolve("paperkg.ttl.gz")),
                export(store, "--gzip").bytes());
        assertArrayEquals(
                Files.readAllBytes(dumps.resolve("paperkg-facts.nt.gz")),
                export(store, "--profile", "facts", "--format", "ntriples", "--gzip").bytes());
    }

    @Test
    void namesTheSourceAndTheLicenceThatTheBuilderNamed() throws IOException {
        String digests = Digests.write(folder.resolve("digests")).toString();
        String store = folder.resolve("own").toString();
        String source = "https://example.org/my-digests";
        CommandRun build = CommandRun.of("build", digests, "--store", store, "--source", source);
        assertEquals(0, build.code(), build.err());
        assertTrue(export(store).out().contains("dcterms:source <" + source + ">"));
        assertFalse(export(store).out().contains("by-nc-nd"), "nobody knows its licence");
        String licence = "https://creativecommons.org/licenses/by/4.0/";
        CommandRun again =
                CommandRun.of(
                        "build",
                        digests,
                        "--store",
                        store,
                        "--source",
                        source,
                        "--license",
                        licence);
        assertEquals(0, again.code(), again.err());
        assertTrue(export(store).out().contains("dcterms:license <" + licence + ">"));
        CommandRun wrong =
                CommandRun.of("build", digests, "--store", store, "--source", "my digests");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("'my digests'"), wrong.err());
    }
}
