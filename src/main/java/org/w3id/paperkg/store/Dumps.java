package org.w3id.paperkg.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.paperkg.store.dump.DumpWriter;
import org.w3id.paperkg.store.dump.NTriplesText;
import org.w3id.paperkg.store.dump.SortedTriples;
import org.w3id.paperkg.store.dump.TripleText;
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
        write(writer, new NTriplesText(), DumpFile.NTRIPLES, DumpFile.FACTS_NTRIPLES);
        write(
                writer,
                new TurtleText(graph.terms(), GraphDump.prefixes(base)),
                DumpFile.TURTLE,
                DumpFile.FACTS_TURTLE);
    }

    private void write(DumpWriter writer, TripleText text, DumpFile all, DumpFile facts)
            throws IOException {
        DumpWriter.Hashes hashes = writer.write(new DumpWriter.Pair(text, file(all), file(facts)));
        writeHash(all, hashes.all());
        writeHash(facts, hashes.selected());
    }

    private void writeHash(DumpFile dump, String sha256) throws IOException {
        String line = sha256 + "  " + dump.fileName() + "\n";
        Files.writeString(hashFile(dump), line, StandardCharsets.US_ASCII);
    }
}
