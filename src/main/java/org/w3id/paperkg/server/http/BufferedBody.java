package org.w3id.paperkg.server.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.w3id.paperkg.server.connection.Sending;

/** The bytes of an answer, until it is complete: in memory at first, then in a temporary file. */
final class BufferedBody extends ServletOutputStream {
    // 10,000 rows fit; some dozens of such answers at once are no burden
    private static final int IN_MEMORY = 4 * 1024 * 1024;
    private static final String PREFIX = "paperkg-answer";
    private static final int FIRST_BUFFER = 4 * 1024;
    // compressed, it is in memory
    private static final int MOST_TO_CODE = 16 * 1024 * 1024;

    private final long limit;
    private DeferredFileOutputStream bytes;
    private Optional<EncodedBody> encoded = Optional.empty();
    private boolean overflown;

    /**
     * @param limit how many bytes an answer may have
     */
    BufferedBody(long limit) throws IOException {
        this.limit = limit;
        this.bytes = fresh();
    }

    private static DeferredFileOutputStream fresh() throws IOException {
        return DeferredFileOutputStream.builder()
                .setThreshold(IN_MEMORY)
                .setBufferSize(FIRST_BUFFER)
                .setPrefix(PREFIX)
                .get();
    }

    @Override
    public void write(int b) throws IOException {
        admit(1);
        bytes.write(b);
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
        admit(length);
        bytes.write(data, offset, length);
    }

    private void admit(int length) throws IOException {
        if (bytes.getByteCount() + length > limit) {
            overflown = true;
            discard();
            throw new AnswerTooLargeException(limit);
        }
    }

    /** Whether more was written than may be. */
    boolean overflown() {
        return overflown;
    }

    String text() throws IOException {
        return new String(inMemory(), StandardCharsets.UTF_8);
    }

    private byte[] inMemory() {
        return bytes.isInMemory() && bytes.getByteCount() > 0 ? bytes.getData() : new byte[0];
    }

    /**
     * As it is sent, whole; empty when it is too large for memory.
     *
     * @param gzip whether the client takes it
     * @param mediaType null when none is known
     */
    Optional<EncodedBody> encoded(boolean gzip, String mediaType) throws IOException {
        if (encoded.isEmpty()) {
            long size = bytes.getByteCount();
            if (gzip && size <= MOST_TO_CODE && ContentCoding.worthwhile(mediaType, size)) {
                encoded = Optional.of(new EncodedBody(compressed(), true));
            } else if (bytes.isInMemory()) {
                encoded = Optional.of(new EncodedBody(inMemory(), false));
            }
        }
        return encoded;
    }

    private byte[] compressed() throws IOException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        bytes.close();
        try (OutputStream out = ContentCoding.compressing(coded)) {
            bytes.writeTo(out);
        }
        return coded.toByteArray();
    }

    /** Is this from now on. */
    void replaceBy(EncodedBody other) {
        encoded = Optional.of(other);
    }

    /** Sends it as the answer, with a length; may return before all is sent. */
    void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = ContentCoding.accepted(request);
        String type = response.getContentType();
        if (request.getMethod().equals("HEAD")) {
            tellOf(response, gzip && ContentCoding.worthwhile(type, bytes.getByteCount()));
            // without this, a length of 0 would be told for what was not computed
            response.flushBuffer();
            return;
        }
        Optional<EncodedBody> whole = encoded(gzip, type);
        if (whole.isPresent()) {
            whole.get().sendTo(request, response);
        } else {
            stream(request, response, gzip && ContentCoding.worthwhile(type, bytes.getByteCount()));
        }
    }

    private void tellOf(HttpServletResponse response, boolean coded) {
        if (coded) {
            response.setHeader("Content-Encoding", "gzip");
        } else if (bytes.getByteCount() > 0) {
            response.setContentLengthLong(bytes.getByteCount());
        }
    }

    private void stream(HttpServletRequest request, HttpServletResponse response, boolean coded)
            throws IOException {
        bytes.close();
        Path file = coded ? compressedFile() : bytes.getPath();
        if (coded) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLengthLong(Files.size(file));
        // what is open can still be read when it is deleted
        InputStream content =
                coded
                        ? Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)
                        : Files.newInputStream(file);
        Sending.send(request, response, content, () -> {});
    }

    private Path compressedFile() throws IOException {
        Path file = Files.createTempFile(PREFIX, ".gz");
        try (OutputStream out = ContentCoding.compressing(Files.newOutputStream(file))) {
            bytes.writeTo(out);
        }
        return file;
    }

    /** Forgets all that was written. */
    void discard() throws IOException {
        bytes.close();
        Path file = bytes.getPath();
        if (file != null) {
            Files.deleteIfExists(file);
        }
        bytes = fresh();
        encoded = Optional.empty();
    }

    @Override
    public void flush() {
        // what is held back is not sent
    }

    @Override
    public void close() {
        // the one who holds it decides
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("answers are written as they come");
    }
}
