package org.w3id.paperkg.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Copies files that are mostly holes: TDB2 makes its files longer by megabytes at a time, of which
 * it fills a little.
 */
public final class SparseCopy {
    private static final int BLOCK = 1 << 16;
    private static final ByteBuffer HOLE = ByteBuffer.allocate(BLOCK).asReadOnlyBuffer();

    private SparseCopy() {}

    /** Copies to a new file; returns how many bytes it had to write. */
    public static long copy(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out =
                        FileChannel.open(
                                to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            long length = 0;
            long written = 0;
            while (in.read(block.clear(), length) > 0) {
                block.flip();
                if (!block.equals(HOLE.slice(0, block.limit()))) {
                    written += write(block, out, length);
                }
                length += block.limit();
            }
            if (out.size() < length) {
                written += write(ByteBuffer.allocate(1), out, length - 1);
            }
            return written;
        }
    }

    private static long write(ByteBuffer block, FileChannel out, long position) throws IOException {
        long at = position;
        while (block.hasRemaining()) {
            at += out.write(block, at);
        }
        return at - position;
    }
}
