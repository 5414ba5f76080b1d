package org.w3id.paperkg.network.stored;

import java.io.IOException;
import java.nio.BufferUnderflowException;
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
import org.w3id.paperkg.store.disk.StoreException;

/** Reads the columns of a file, in the order they were written in. */
final class ColumnReader {
    private final ByteBuffer bytes;

    private ColumnReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * What is read from a file; empty when another version of the program wrote it.
     *
     * @throws StoreException when it is not as it was written
     */
    static <T> Optional<T> read(Path file, Function<ColumnReader, T> columns) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            byte[] magic = new byte[ColumnWriter.MAGIC.length];
            bytes.get(magic);
            if (!Arrays.equals(magic, ColumnWriter.MAGIC)) {
                throw damaged(file);
            }
            if (bytes.getInt() != ColumnWriter.VERSION) {
                return Optional.empty();
            }
            int stated = bytes.getInt();
            CRC32C sum = new CRC32C();
            sum.update(bytes.slice());
            if ((int) sum.getValue() != stated) {
                throw damaged(file);
            }
            return Optional.of(columns.apply(new ColumnReader(bytes)));
        } catch (BufferUnderflowException e) {
            throw damaged(file);
        }
    }

    private static StoreException damaged(Path file) {
        return new StoreException(
                "the store is damaged: %s is not as it was written; build the store again"
                        .formatted(file));
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
