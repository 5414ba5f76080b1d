package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.w3id.paperkg.store.dump.DumpWriter;
import org.w3id.paperkg.store.dump.NTriplesText;
import org.w3id.paperkg.store.dump.SortedTriples;
import org.w3id.paperkg.store.dump.TurtleText;

/**
 * The dumps of one generation, each beside a file with its SHA-256 in the form that {@code
 * sha256sum -c} reads.
 */
public final class Dumps {
    private static final String HASH_SUFFIX = ".sha256";

    private final Path folder;

    Dumps(Path folder) {
        this.folder = folder;
    }

    public Path file(DumpFile dump) {
        return folder.resolve(dump.fileName());
    }

    /** Where the SHA-256 of a dump is written. */
    public Path hashFile(DumpFile dump) {
        return folder.resolve(dump.fileName() + HASH_SUFFIX);
    }

    /** The SHA-256 of a dump's bytes, 64 lower-case hexadecimal digits. */
    public String sha256(DumpFile dump) throws IOException {
        return Files.readString(hashFile(dump)).split(" ", 2)[0];
    }

    /** In bytes. */
    public long size(DumpFile dump) throws IOException {
        return Files.size(file(dump));
    }

    /**
     * Writes all dumps.
     *
     * @param facts from {@code graph}
     * @param base below which Turtle writes names short
     */
    void write(SortedTriples graph, SortedTriples facts, String base) throws IOException {
        Files.createDirectories(folder);
        DumpWriter writer = new DumpWriter(graph, facts);
        Map<DumpFile, String> hashes = new EnumMap<>(DumpFile.class);
        DumpWriter.Hashes lines =
                writer.write(
                        new DumpWriter.Pair(
                                new NTriplesText(),
                                file(DumpFile.NTRIPLES),
                                file(DumpFile.FACTS_NTRIPLES)));
        hashes.put(DumpFile.NTRIPLES, lines.all());
        hashes.put(DumpFile.FACTS_NTRIPLES, lines.selected());
        DumpWriter.Hashes blocks =
                writer.write(
                        new DumpWriter.Pair(
                                new TurtleText(graph.terms(), GraphDump.prefixes(base)),
                                file(DumpFile.TURTLE),
                                file(DumpFile.FACTS_TURTLE)));
        hashes.put(DumpFile.TURTLE, blocks.all());
        hashes.put(DumpFile.FACTS_TURTLE, blocks.selected());
        for (Map.Entry<DumpFile, String> hash : hashes.entrySet()) {
            String line = hash.getValue() + "  " + hash.getKey().fileName() + "\n";
            Files.writeString(hashFile(hash.getKey()), line, StandardCharsets.US_ASCII);
        }
    }
}
