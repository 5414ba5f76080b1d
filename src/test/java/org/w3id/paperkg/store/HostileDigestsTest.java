package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.reading.DigestParser;
import org.w3id.paperkg.graph.GraphMapper;

/** Whatever a digest holds, the build ends with a correct graph. */
// only so that a hang ends
@Timeout(60)
class HostileDigestsTest {
    private static final List<String> LINES =
            List.of(
                    "Authors: ",
                    "Authors: …, ', -, ., ?, 😀",
                    "Authors: a, A, Á, á, " + "Name ".repeat(80),
                    "Authors: " + "Somebody Else, ".repeat(3_000),
                    "Authors: <b>Ada</b>, Ada \"the\" Kim, Ada\\Kim, {Ada}, Ada/Kim#1?x=%zz",
                    "Authors: 김가나, 金佳那, Ким, قيم, किम, \u202Eada",
                    "![](https://a.org/%%%)",
                    "![](https://a.org:x/y.png)",
                    "![](https://[::1]/y.png)",
                    "![](javascript:alert(1))",
                    "[Watch Video](//a.org/\u202E.mp4)",
                    "Vote: 999999999",
                    "Vote: 1e400",
                    "- " + "a".repeat(100_000),
                    "- " + "가".repeat(100_000),
                    "- (" + "확산 모델(diffusion model), ".repeat(2_000) + ")",
                    "- " + "(".repeat(20_000),
                    "- **" + "*".repeat(20_000),
                    "- https://a.org/#a#b https://a.org:x/ https://user@a.org/ http://%zz/"
                            + " https://a.org/%",
                    "- \u0000\u0001\uFFFE\r\u2028\u0085\u200B",
                    "- \"\"\" ''' \\u0022 > } { #",
                    "- ***a*: b",
                    "- **:**: :",
                    "-");
    private static final List<String> TITLES =
            List.of(
                    "](",
                    "[[[[",
                    "…",
                    "\" \\ ' < > & {x} ^ `",
                    ": Nothing Before the Colon",
                    "A:B:C: D",
                    "😀: 이모지",
                    "a".repeat(40_000),
                    "$\\frac{1}{2}$: <script>alert(1)</script>");
    @TempDir private Path folder;

    @Test
    void becomeACorrectGraph() throws IOException {
        List<DigestFile> files = new ArrayList<>(fixtures());
        files.add(parse("hostile.md", hostile().getBytes(StandardCharsets.UTF_8)));
        files.add(parse("hostile.md", (hostile() + "\n").getBytes(StandardCharsets.UTF_8)));
        List<Triple> triples = SampleGraph.triples(files);
        Store store = Stores.at(folder);
        try (GenerationWriter generation = store.newGeneration()) {
            Stores.load(generation, triples);
            generation.publish(Stores.planned(), GraphMapper.totals(SampleGraph.knowledge(files)));
        }
        try (Generation generation = store.open()) {
            assertEquals(List.of(), GraphCheck.violations(generation));
            Graph expected = GraphFactory.createDefaultGraph();
            triples.forEach(expected::add);
            for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES)) {
                ByteArrayOutputStream dump = new ByteArrayOutputStream();
                GraphDump.write(
                        generation,
                        lang.equals(Lang.TURTLE)
                                ? GraphDump.Format.TURTLE
                                : GraphDump.Format.NTRIPLES,
                        GraphDump.Profile.FULL,
                        dump);
                Graph found =
                        RDFParser.fromString(dump.toString(StandardCharsets.UTF_8), lang)
                                .strict(true)
                                .toGraph();
                assertTrue(expected.isIsomorphicWith(found), lang::toString);
            }
        }
    }

    private static List<DigestFile> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/digests"))) {
            List<DigestFile> parsed = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                parsed.add(parse(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return parsed;
        }
    }

    private static DigestFile parse(String path, byte[] bytes) {
        return new DigestParser().parse(path, bytes);
    }

    /** A digest with an entry for each line and for each title, on the first and last of days. */
    private static String hostile() {
        StringBuilder digest = new StringBuilder("## Daily Papers (0001-01-01)\n");
        int number = 0;
        for (String line : LINES) {
            digest.append("\n### [Entry](https://arxiv.org/abs/9912.%05d)\n\n".formatted(number++));
            digest.append(line).append("\n");
        }
        digest.append("\n## Daily Papers (9999-12-31)\n");
        for (String title : TITLES) {
            digest.append("\n### [%s](https://arxiv.org/abs/0000.%05d)\n".formatted(title, number));
            digest.append("\nAuthors: Ada Kim\n");
            number++;
        }
        return digest.toString();
    }
}
