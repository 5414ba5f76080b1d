package org.w3id.paperkg.store.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A gzip file of one member, put together from pieces that were compressed apart, as {@code pigz}
 * does. It states no time and no system, so that the same pieces give the same bytes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952, GZIP file format</a>
 */
final class GzipFile implements AutoCloseable {
    // section 2.3.1: deflate, no flags, no time, no particular effort, unknown system
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    // RFC 1951: an empty last block with fixed codes
    private static final byte[] LAST_BLOCK = {3, 0};

    private final MessageDigest digest = sha256();
    private final OutputStream out;
    private final CRC32 checksum = new CRC32();
    private long length;

    GzipFile(Path file) throws IOException {
        this.out =
                new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest);
        out.write(HEADER);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    void append(Piece piece) throws IOException {
        out.write(piece.compressed());
        checksum.update(piece.text());
        length += piece.text().length;
    }

    /** Completes and closes the file; returns the SHA-256 of its bytes, hexadecimal. */
    String finish() throws IOException {
        out.write(LAST_BLOCK);
        out.write(
                ByteBuffer.allocate(2 * Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) checksum.getValue())
                        .putInt((int) length)
                        .array());
        out.close();
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
