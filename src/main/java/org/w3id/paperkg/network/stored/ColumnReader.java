package org.w3id.paperkg.network.stored;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the columns of a file, in the order they were written in. */
final class ColumnReader {
    private static final Logger LOG = LoggerFactory.getLogger(ColumnReader.class);

    private final ByteBuffer bytes;

    private ColumnReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * What is read from a file; empty when another version of the program wrote it, or when it is
     * not as it was written, which the log then says.
     */
    static <T> Optional<T> read(Path file, Function<ColumnReader, T> columns) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (bytes.remaining() < ColumnWriter.HEAD || !startsWithMagic(bytes)) {
            return damaged(file);
        }
        if (bytes.getInt() != ColumnWriter.VERSION) {
            return Optional.empty();
        }
        int stated = bytes.getInt();
        CRC32C sum = new CRC32C();
        sum.update(bytes.slice());
        return (int) sum.getValue() == stated
                ? Optional.of(columns.apply(new ColumnReader(bytes)))
                : damaged(file);
    }

    private static boolean startsWithMagic(ByteBuffer bytes) {
        byte[] magic = new byte[ColumnWriter.MAGIC.length];
        bytes.get(magic);
        return Arrays.equals(magic, ColumnWriter.MAGIC);
    }

    private static <T> Optional<T> damaged(Path file) {
        LOG.warn(
                "the file '{}' that a build derived from its triples is not as it was written;"
                        + " the triples are read instead, which takes longer: build the store again",
                file.getFileName());
        return Optional.empty();
    }

    int[] ints() {
        int[] values = new int[bytes.getInt()];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + values.length * Integer.BYTES);
        return values;
    }

    /** Of each row its list. */
    int[][] lists() {
        int[] starts = ints();
        int[] items = ints();
        return IntStream.range(1, starts.length)
                .mapToObj(row -> Arrays.copyOfRange(items, starts[row - 1], starts[row]))
                .toArray(int[][]::new);
    }

    double[] doubles() {
        double[] values = new double[bytes.getInt()];
        bytes.asDoubleBuffer().get(values);
        bytes.position(bytes.position() + values.length * Double.BYTES);
        return values;
    }

    List<String> texts() {
        int[] lengths = ints();
        String[] texts = new String[lengths.length];
        int at = bytes.arrayOffset() + bytes.position();
        for (int i = 0; i < lengths.length; i++) {
            texts[i] = new String(bytes.array(), at, lengths[i], StandardCharsets.UTF_8);
            at += lengths[i];
        }
        bytes.position(at - bytes.arrayOffset());
        return List.of(texts);
    }
}
