package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the digests of four people: Zoë and Minsu have two joint papers, Ada has İpek only. */
class NetworkCommandTest {
    @TempDir static Path shared;

    private static String store;

    @TempDir private Path folder;

    @BeforeAll
    static void build() throws IOException {
        store = Digests.store(shared);
    }

    private static CommandRun network(String... options) {
        List<String> args = new ArrayList<>(List.of("network", "--store", store));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static List<String> edges(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "dot"));
        CommandRun run = network(all.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return run.out()
                .lines()
                .filter(line -> line.contains(" -- "))
                .map(line -> line.replaceAll("[\" ]|\\[.*?weight=|,.*", ""))
                .toList();
    }

    private static List<String> entries(InputStream archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                names.add(e.getName());
            }
        }
        return names;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void takesTheClosestPeopleAroundAnAuthorAndSaysHowManyItLeavesOut() {
        CommandRun run =
                network(
                        "--author",
                        "ada marlow",
                        "--depth",
                        "9",
                        "--limit",
                        "1",
                        "--format",
                        "dot");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("2 people and 1 tie written"), run.err());
        assertTrue(run.err().contains("left out; --limit takes more"), run.err());
        CommandRun whole = network("--limit", "1", "--format", "dot");
        assertEquals(2, whole.code());
        assertTrue(whole.err().contains("--limit counts from an author"), whole.err());
    }

    @Test
    void writesTheWholeNetworkAndSaysHowMuch() throws IOException {
        CommandRun run = network("-o", folder.resolve("net.gexf").toString());
        assertEquals(0, run.code());
        assertEquals("4 people and 4 ties written", run.err().strip());
        assertEquals("", run.out());
        assertTrue(
                Files.readString(folder.resolve("net.gexf"))
                        .contains("label=\"İpek Işık\" start=\"2024-03-01\" end=\"2024-03-04\""));
    }

    @Test
    void weighsTiesByJointPapers() {
        assertEquals(
                List.of(
                        "ada-marlow--ipek-isik1",
                        "ipek-isik--minsu-kim1",
                        "ipek-isik--zoe-celik1",
                        "minsu-kim--zoe-celik2"),
                edges());
    }

    @Test
    void takesThePeopleAroundAnAuthorInAnySpelling() {
        assertEquals(List.of("ada-marlow--ipek-isik1"), edges("--author", "MARLOW, ADA"));
        assertEquals(4, edges("--author", "ada marlow", "--depth", "2").size());
    }

    @Test
    void takesSeveralAuthors() {
        assertEquals(4, edges("--author", "ada marlow", "--author", "Zoe Celik").size());
    }

    @Test
    void takesStrongTiesOnly() throws IOException {
        assertEquals(List.of("minsu-kim--zoe-celik2"), edges("--min-papers", "2"));
        CommandRun run = network("--min-papers", "2", "--tied-only", "--format", "dot");
        assertEquals("2 people and 1 tie written", run.err().strip());
    }

    @Test
    void takesPapersFromADayOn() {
        assertEquals(List.of("ada-marlow--ipek-isik1"), edges("--since", "2024-03-02"));
    }

    @Test
    void takesPapersOfSmallTeams() {
        assertEquals(
                List.of("ada-marlow--ipek-isik1", "minsu-kim--zoe-celik1"),
                edges("--max-team-size", "2"));
    }

    @ParameterizedTest
    @CsvSource({"Language Model", "language-model", "언어모델", "topic IRI"})
    void takesPapersOfATopicByAnyOfItsNames(String typed) {
        String topic =
                typed.equals("topic IRI") ? "https://w3id.org/paperkg/topic/language-model" : typed;
        assertEquals(
                List.of("ipek-isik--minsu-kim1", "ipek-isik--zoe-celik1", "minsu-kim--zoe-celik1"),
                edges("--topic", topic));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format=gexf --author=Nobody | no author is called 'Nobody' or like it",
                "--format=gexf --topic=languag | no topic is called 'languag'; did you mean",
                "--format=gexf --topic=qqqqqqq | no topic is called 'qqqqqqq'",
                "--format=gexf --depth=2 | --depth counts from an author",
                "--format=gexf --author=Ada --depth=0 | --depth is a number from 1, not '0'",
                "--format=gexf --min-papers=0 | --min-papers is a number from 1, not '0'",
                "--format=gexf --since=tomorrow | 'tomorrow' is not a date",
                "--format=gexf --since=2034-01-01 | nobody is left",
                "--format=doc | there is no format 'doc'; choose graphml, gexf",
                "--tied-only | stdout has no name that tells the format; choose one with --format",
                "-o=net.doc | the name 'net.doc' does not tell the format",
                "-o=net.csv | csv is two files, and 'net.csv' is one; name a folder",
                "--format=gexf -o=no/such/net.gexf | no such file or folder"
            })
    void refusesWithASentence(String options, String sentence) {
        CommandRun run = network(options.strip().split(" "));
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(sentence.strip()), run.err());
        assertEquals("", run.out());
    }

    @Test
    void putsTwoFilesIntoAFolder() throws IOException {
        assertEquals(0, network("--format", "csv", "-o", folder + "/new/").code());
        assertEquals(List.of("new/coauthors-edges.csv", "new/coauthors-nodes.csv"), files());
    }

    @Test
    void putsAnyFormatIntoAFolderThatIsThere() throws IOException {
        assertEquals(
                0,
                network("--author", "Ada Marlow", "--format", "gexf", "-o", folder.toString())
                        .code());
        assertEquals(List.of("coauthors-ada-marlow.gexf"), files());
    }

    @Test
    void putsFilesIntoAnArchiveOfTheirName() throws IOException {
        String archive = folder.resolve("net.zip").toString();
        assertEquals(0, network("--format", "vosviewer-text", "-o", archive).code());
        assertEquals(
                List.of("net-map.txt", "net-network.txt"),
                entries(Files.newInputStream(Path.of(archive))));
        assertEquals(0, network("--format", "gexf", "-o", archive).code());
        assertEquals(List.of("net.gexf"), entries(Files.newInputStream(Path.of(archive))));
    }

    @Test
    void sendsAnArchiveToStdout() throws IOException {
        CommandRun run = network("--format", "csv");
        assertEquals(0, run.code());
        assertEquals(
                List.of("coauthors-nodes.csv", "coauthors-edges.csv"),
                entries(new ByteArrayInputStream(run.bytes())));
    }

    @Test
    void leavesAnOldFileWhenThereIsNothingToWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("net.gexf"), "old");
        assertEquals(2, network("--since", "2034-01-01", "-o", file.toString()).code());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void leavesNoHalfOfAPair() throws IOException {
        Files.createDirectories(folder.resolve("coauthors-edges.csv.part/full"));
        CommandRun run = network("--format", "csv", "-o", folder.toString());
        assertEquals(2, run.code());
        assertFalse(Files.exists(folder.resolve("coauthors-nodes.csv")), run.err());
    }
}
