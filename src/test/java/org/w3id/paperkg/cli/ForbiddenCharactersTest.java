package org.w3id.paperkg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.unicode.XmlGate;

/** Characters that RDF or XML forbid come by many ways and reach no document of the graph. */
class ForbiddenCharactersTest {
    private static final Map<String, Lang> DOCUMENTS =
            Map.of(
                    "turtle",
                    Lang.TURTLE,
                    "ntriples",
                    Lang.NTRIPLES,
                    "jsonld",
                    Lang.JSONLD,
                    "rdfxml",
                    Lang.RDFXML);
    private static final String ENTRY =
            """
            ## Daily Papers (2024-03-01)

            ### [Tiny%sBoat](https://arxiv.org/abs/2403.00001)

            ![](https://example.org/%s.png)

            Authors: %s

            - **What's%s New**: 연못(pond)%s {'a': '\\x00'} https://example.org/%s
            """;
    private static final String NAMES =
            "['Nul\\x00\\x01 Ctl\\x1b[31m', 'Ada\\ud800 Kim', 'Bo\\ufffe Lund']";
    @TempDir private Path folder;

    private CommandRun build(String... options) throws IOException {
        String[] args = new String[options.length + 4];
        args[0] = "build";
        args[1] = folder.resolve("in").toString();
        args[2] = "--store";
        args[3] = folder.resolve("store").toString();
        System.arraycopy(options, 0, args, 4, options.length);
        return CommandRun.of(args);
    }

    private void assertAllDocumentsAreLegal() {
        Graph first = null;
        for (Map.Entry<String, Lang> document : DOCUMENTS.entrySet()) {
            CommandRun run =
                    CommandRun.of(
                            "export",
                            "--format",
                            document.getKey(),
                            "--store",
                            folder.resolve("store").toString());
            assertEquals(0, run.code(), run.err());
            assertTrue(XmlGate.allows(run.out()), document.getKey());
            Graph graph =
                    RDFParser.source(new ByteArrayInputStream(run.bytes()))
                            .lang(document.getValue())
                            .strict(true)
                            .toGraph();
            assertTrue(first == null || first.isIsomorphicWith(graph), document.getKey());
            first = graph;
        }
    }

    @Test
    void areLeftOutOfADigestAndItsFileNameWithARemarkForEach() throws IOException {
        String bad = "\u0000\u001B\uFFFF";
        Path file = folder.resolve("in/a\u0002b.md");
        Digests.write(file, ENTRY.formatted(bad, bad, NAMES, bad, "&#1;" + bad, bad));
        CommandRun run = build();
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "ab.md:7: control-character an escape in this line holds U+0000, U+0001, U+001B, U+D800, U+FFFE, which RDF and XML forbid; removed"),
                run.err());
        for (String place : new String[] {"ab.md: ", "ab.md:3: ", "ab.md:5: ", "ab.md:9: "}) {
            assertTrue(run.err().contains(place + "control-character"), place + run.err());
        }
        assertAllDocumentsAreLegal();
    }

    @Test
    void areLeftOutOfCurationFiles() throws IOException {
        Digests.write(folder.resolve("in/a.md"), ENTRY.formatted("", "", "Ada Kim", "", "", ""));
        Path topics = folder.resolve("topics.ttl");
        Path authors = folder.resolve("authors.ttl");
        Files.writeString(
                topics,
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://w3id.org/paperkg/topic/pond> a skos:Concept ;
                    skos:prefLabel "pond\\u0001"@en , "연\\u001B못"@ko .
                """);
        Files.writeString(
                authors,
                """
                @prefix pkg:  <https://w3id.org/paperkg/ontology#> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .
                <https://w3id.org/paperkg/curation/1> a pkg:Rename ; pkg:reason "so" ;
                    pkg:decides <https://w3id.org/paperkg/author/ada-kim> ; foaf:name "Ada\\u0000 K." .
                """);
        CommandRun run =
                build("--curation", topics.toString(), "--author-curation", authors.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err().contains("topics.ttl:3: control-character this text holds U+0001"),
                run.err());
        assertTrue(run.err().contains("authors.ttl:4: control-character"), run.err());
        assertAllDocumentsAreLegal();
        assertTrue(
                CommandRun.of("export", "--store", folder.resolve("store").toString())
                        .out()
                        .contains("\"Ada K.\""));
    }

    @Test
    void areNoPartOfAnAddressInAnOption() throws IOException {
        Digests.write(folder.resolve("in/a.md"), ENTRY.formatted("", "", "Ada Kim", "", "", ""));
        for (String option : new String[] {"--base", "--source", "--license"}) {
            for (String bad : new String[] {"\u0001", "\u001B", "\uFFFE", "\u202E"}) {
                CommandRun run = build(option, "https://example.org/a" + bad + "/");
                assertEquals(2, run.code(), option + run.err());
            }
        }
    }

    @Test
    void areLeftOutOfCannedQueriesThatAreKeptAsExamples() throws IOException {
        Digests.write(folder.resolve("in/a.md"), ENTRY.formatted("", "", "Ada Kim", "", "", ""));
        Digests.write(
                folder.resolve("queries/odd/one.rq"),
                """
                #+ summary: One text
                #+ view: table
                SELECT ?text { VALUES ?text { "a\\u0001b" } } ORDER BY ?text
                """);
        CommandRun run = build("--queries", folder.resolve("queries").toString());
        assertEquals(0, run.code(), run.err());
        CommandRun examples =
                CommandRun.of(
                        "query",
                        Digests.write(
                                        folder.resolve("all.rq"),
                                        "SELECT ?o { GRAPH ?g { ?s ?p ?o FILTER(isLiteral(?o)) } }")
                                .toString(),
                        "--format",
                        "xml",
                        "--store",
                        folder.resolve("store").toString());
        assertEquals(0, examples.code(), examples.err());
        assertTrue(examples.out().contains("\"ab\""), "the query is kept");
        assertTrue(XmlGate.allows(examples.out()));
    }

    @Test
    void reachNoDocumentWhereverChancePutsThem() throws IOException {
        Random random = new Random(9);
        StringBuilder digest = new StringBuilder("## Daily Papers (2024-03-01)\n");
        for (int number = 0; number < 200; number++) {
            digest.append(
                    "\n### [Title %s](https://arxiv.org/abs/2403.%05d)\n\n"
                            .formatted(odd(random), number));
            digest.append(
                    "Authors: ['Ada %s', \"Bo %s\", %s]\n\n"
                            .formatted(odd(random), odd(random), odd(random)));
            digest.append(
                    "- **%s**: %s https://example.org/%s\n"
                            .formatted(odd(random), odd(random), odd(random)));
        }
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/a.md"), digest.toString().getBytes(StandardCharsets.UTF_8));
        CommandRun run = build();
        assertEquals(0, run.code(), run.err());
        assertAllDocumentsAreLegal();
    }

    /** Letters among characters that are forbidden, as they are or escaped. */
    private static String odd(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(6); i >= 0; i--) {
            int c = random.nextInt(0x20);
            switch (random.nextInt(6)) {
                case 0 -> text.append(c == '\n' ? 'n' : (char) c);
                case 1 -> text.append("\\x%02x".formatted(c));
                case 2 -> text.append("\\u%04x".formatted(0xD800 + random.nextInt(0x800)));
                case 3 -> text.append("\\U%08x".formatted(0xFFFE + random.nextInt(2)));
                case 4 -> text.append("&#%d;".formatted(c));
                default -> text.append((char) ('가' + random.nextInt(1_000)));
            }
        }
        return text.toString();
    }
}
