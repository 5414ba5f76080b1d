package org.w3id.paperkg.store.dump;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Part of a text, and the same compressed so that it ends on a whole byte.
 *
 * @param compressed blocks of RFC 1951, none of them marked as the last
 */
record Piece(byte[] text, byte[] compressed) {
    private static final int BUFFER = 1 << 16;

    /**
     * @param level of effort, from 1 to 9
     */
    static Piece of(byte[] text, int level) {
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(text);
            ByteArrayOutputStream compressed = new ByteArrayOutputStream(text.length / 8);
            byte[] buffer = new byte[BUFFER];
            int filled;
            do {
                filled = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                compressed.write(buffer, 0, filled);
            } while (filled == buffer.length);
            return new Piece(text, compressed.toByteArray());
        } finally {
            deflater.end();
        }
    }
}
