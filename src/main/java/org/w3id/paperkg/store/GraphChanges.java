package org.w3id.paperkg.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/**
 * What became of a graph from one generation to another, as an RDF Patch of added and deleted
 * triples: the two sorted dumps read side by side, in no more memory than their lines take.
 *
 * @see <a href="https://jena.apache.org/documentation/rdf-patch/">RDF Patch</a>
 */
public final class GraphChanges implements AutoCloseable {
    // one character for each byte, so that strings compare as the bytes that gave the order
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;
    private static final int BUFFER = 1 << 16;

    private final String header;
    private final BufferedReader before;
    private final BufferedReader after;

    private GraphChanges(String header, BufferedReader before, BufferedReader after) {
        this.header = header;
        this.before = before;
        this.after = after;
    }

    /**
     * Opens both dumps; they can be read to the end even when a build removes them.
     *
     * @throws java.nio.file.NoSuchFileException when one is gone already
     */
    public static GraphChanges between(Dumps older, Dumps newer) throws IOException {
        String header =
                "H id <%s> .\nH prev <%s> .\n".formatted(identifier(newer), identifier(older));
        BufferedReader before = lines(older);
        try {
            return new GraphChanges(header, before, lines(newer));
        } catch (IOException e) {
            before.close();
            throw e;
        }
    }

    /** The same for the same graph. */
    private static String identifier(Dumps dumps) throws IOException {
        byte[] hash = dumps.sha256(DumpFile.NTRIPLES).getBytes(StandardCharsets.US_ASCII);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(hash);
    }

    private static BufferedReader lines(Dumps dumps) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(
                                Files.newInputStream(dumps.file(DumpFile.NTRIPLES)), BUFFER),
                        BYTES),
                BUFFER);
    }

    /** Writes the patch and flushes; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        Writer patch = new BufferedWriter(new OutputStreamWriter(out, BYTES), BUFFER);
        patch.write(header);
        patch.write("TX .\n");
        String old = before.readLine();
        String fresh = after.readLine();
        while (old != null || fresh != null) {
            int order = order(old, fresh);
            if (order != 0) {
                patch.write(order < 0 ? "D " + old + '\n' : "A " + fresh + '\n');
            }
            old = order <= 0 ? before.readLine() : old;
            fresh = order >= 0 ? after.readLine() : fresh;
        }
        patch.write("TC .\n");
        patch.flush();
    }

    /** Which line comes first; the end of a document comes after all lines. */
    private static int order(String old, String fresh) {
        if (old == null) {
            return 1;
        }
        return fresh == null ? -1 : old.compareTo(fresh);
    }

    @Override
    public void close() throws IOException {
        try (before) {
            after.close();
        }
    }
}
