package org.w3id.paperkg.network.stored;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32C;

/** Writes a file of columns; {@link ColumnReader} reads it. */
final class ColumnWriter {
    static final byte[] MAGIC = "PKGARRAY".getBytes(StandardCharsets.US_ASCII);

    /** Grows when a column of any file changes, comes or goes. */
    static final int VERSION = 1;

    /** How many bytes come before the columns. */
    static final int HEAD = MAGIC.length + 2 * Integer.BYTES;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream columns = new DataOutputStream(bytes);

    ColumnWriter ints(int[] values) throws IOException {
        columns.writeInt(values.length);
        for (int value : values) {
            columns.writeInt(value);
        }
        return this;
    }

    ColumnWriter doubles(double[] values) throws IOException {
        columns.writeInt(values.length);
        for (double value : values) {
            columns.writeDouble(value);
        }
        return this;
    }

    ColumnWriter texts(List<String> texts) throws IOException {
        List<byte[]> encoded =
                texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        ints(encoded.stream().mapToInt(text -> text.length).toArray());
        for (byte[] text : encoded) {
            columns.write(text);
        }
        return this;
    }

    /** A text of each row. */
    <T> ColumnWriter texts(List<T> rows, Function<T, String> text) throws IOException {
        return texts(rows.stream().map(text).toList());
    }

    /** The lists of the rows: two columns, where each starts and what is in them. */
    ColumnWriter lists(int[][] lists) throws IOException {
        return starts(Arrays.stream(lists).mapToInt(list -> list.length).toArray())
                .ints(Arrays.stream(lists).flatMapToInt(Arrays::stream).toArray());
    }

    /** The column that says where the lists of the rows start in the next. */
    ColumnWriter starts(int[] sizes) throws IOException {
        int[] starts = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            starts[i + 1] = starts[i] + sizes[i];
        }
        return ints(starts);
    }

    void to(Path file) throws IOException {
        byte[] rest = bytes.toByteArray();
        CRC32C sum = new CRC32C();
        sum.update(rest);
        ByteBuffer all =
                ByteBuffer.allocate(HEAD + rest.length)
                        .put(MAGIC)
                        .putInt(VERSION)
                        .putInt((int) sum.getValue())
                        .put(rest);
        Files.write(file, all.array());
    }
}
