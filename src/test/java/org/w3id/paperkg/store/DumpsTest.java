package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compressed documents that a build leaves beside the graph. */
class DumpsTest {
    private static final int GZIP_HEADER = 10;

    @TempDir private static Path folder;
    private static Store store;
    private static List<Triple> triples;

    @BeforeAll
    static void build() throws IOException {
        triples = SampleGraph.triples();
        store = Stores.at(folder.resolve("store"));
        SampleGraph.publish(store, triples);
    }

    private static byte[] bytes(Store of, DumpFile dump) throws IOException {
        return Files.readAllBytes(of.dumps(of.currentName().orElseThrow()).file(dump));
    }

    private static String text(DumpFile dump) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes(store, dump)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void areTheSameBytesInWhateverOrderTheTriplesCame() throws IOException {
        List<Triple> shuffled = new ArrayList<>(triples);
        Collections.shuffle(shuffled, new Random(7));
        Store other = Stores.at(folder.resolve("other"));
        SampleGraph.publish(other, shuffled);
        for (DumpFile dump : DumpFile.values()) {
            assertArrayEquals(bytes(store, dump), bytes(other, dump), dump.fileName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void areWhatIsExported(DumpFile dump) throws IOException {
        try (Generation generation = store.open()) {
            assertEquals(Stores.dump(generation, dump.format(), dump.profile()), text(dump));
        }
    }

    @ParameterizedTest
    @EnumSource
    void areOneGzipMemberWithoutATime(DumpFile dump) throws Exception {
        byte[] file = bytes(store, dump);
        assertArrayEquals(
                new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff},
                Arrays.copyOf(file, GZIP_HEADER));
        Inflater inflater = new Inflater(true);
        inflater.setInput(file, GZIP_HEADER, file.length - GZIP_HEADER);
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        while (!inflater.finished()) {
            checksum.update(buffer, 0, inflater.inflate(buffer));
        }
        assertEquals(2 * Integer.BYTES, inflater.getRemaining(), "only the trailer is left");
        byte[] text = text(dump).getBytes(StandardCharsets.UTF_8);
        assertEquals(text.length, inflater.getBytesWritten());
        inflater.end();
    }

    @ParameterizedTest
    @EnumSource
    void haveTheirChecksumBesideThem(DumpFile dump) throws Exception {
        String hash =
                HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(store, dump)));
        Dumps dumps = store.dumps(store.currentName().orElseThrow());
        assertEquals(hash, dumps.sha256(dump));
        assertEquals(hash + "  " + dump.fileName() + "\n", Files.readString(dumps.hashFile(dump)));
    }

    @Test
    void haveLinesInTheOrderOfTheirBytes() throws IOException {
        List<String> lines = text(DumpFile.NTRIPLES).lines().toList();
        List<String> sorted = new ArrayList<>(lines);
        sorted.sort(
                (a, b) ->
                        Arrays.compareUnsigned(
                                a.getBytes(StandardCharsets.UTF_8),
                                b.getBytes(StandardCharsets.UTF_8)));
        assertEquals(sorted, lines);
        assertEquals(triples.size(), lines.size());
    }

    @Test
    void stateTheLicenceOfWhatTheyHold() throws IOException {
        String nonCommercial =
                "<http://purl.org/dc/terms/license> <https://creativecommons.org/licenses/by-nc-nd/4.0/>";
        assertTrue(text(DumpFile.NTRIPLES).contains("/paperkg/dataset> " + nonCommercial));
        assertFalse(text(DumpFile.FACTS_NTRIPLES).contains("by-nc-nd"));
        for (DumpFile dump : List.of(DumpFile.NTRIPLES, DumpFile.FACTS_NTRIPLES)) {
            String text = text(dump);
            assertTrue(text.contains("/dataset/facts> <http://purl.org/dc/terms/license>"), text);
            assertTrue(text.contains("<http://www.w3.org/ns/prov#wasDerivedFrom>"), text);
            assertTrue(text.contains("<http://purl.org/dc/terms/source>"), text);
        }
    }

    @Test
    void holdMoreThanOnePiece() throws IOException {
        List<Triple> many = new ArrayList<>();
        Node paper = NodeFactory.createURI(Stores.BASE + "paper/1");
        for (int i = 0; i < 50_000; i++) {
            Node subject = i < 25_000 ? paper : NodeFactory.createURI(Stores.BASE + "x/" + i);
            Node text = NodeFactory.createLiteralString("긴 글 " + i);
            many.add(
                    Triple.create(
                            subject, i % 2 == 0 ? Stores.TEXT : DCTerms.title.asNode(), text));
        }
        Store large = Stores.at(folder.resolve("large"));
        Stores.publish(large, many);
        for (DumpFile dump : DumpFile.values()) {
            try (Generation generation = large.open()) {
                long texts =
                        Stores.dump(generation, dump.format(), dump.profile())
                                .lines()
                                .filter(line -> line.contains("긴 글"))
                                .count();
                boolean facts = dump.profile() == GraphDump.Profile.FACTS;
                assertEquals(facts ? 25_000 : 50_000, texts, dump.fileName());
            }
        }
    }

    @Test
    void stayReadableForAReaderWhenTheirGenerationIsRemoved() throws IOException {
        Store moving = Stores.at(folder.resolve("moving"));
        Stores.publish(moving, Stores.paper(1, "옛 제목"));
        try (Generation reader = moving.open()) {
            for (int i = 0; i < 3; i++) {
                Stores.publish(moving, Stores.paper(2, "새 제목"));
            }
            assertTrue(Files.notExists(moving.dumps("000001").file(DumpFile.TURTLE)));
            assertTrue(
                    Stores.dump(reader, GraphDump.Format.TURTLE, GraphDump.Profile.FULL)
                            .contains("옛 제목"));
        }
    }
}
