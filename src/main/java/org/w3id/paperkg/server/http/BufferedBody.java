package org.w3id.paperkg.server.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;

/** The bytes of an answer, until it is complete: in memory at first, then in a temporary file. */
final class BufferedBody extends ServletOutputStream {
    // 10,000 rows fit; some dozens of such answers at once are no burden
    private static final int IN_MEMORY = 4 * 1024 * 1024;
    private static final int FIRST_BUFFER = 4 * 1024;

    private final long limit;
    private DeferredFileOutputStream bytes;
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
                .setPrefix("paperkg-answer")
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

    long size() {
        return bytes.getByteCount();
    }

    String text() throws IOException {
        return bytes.isInMemory() && bytes.getByteCount() > 0
                ? new String(bytes.getData(), StandardCharsets.UTF_8)
                : "";
    }

    /** Sends it as the answer, with a length or a coding. */
    void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean coded =
                ContentCoding.accepted(request)
                        && ContentCoding.worthwhile(response.getContentType(), size());
        if (coded) {
            response.setHeader("Content-Encoding", "gzip");
        } else if (size() > 0) {
            response.setContentLengthLong(size());
        }
        if (request.getMethod().equals("HEAD")) {
            // without this, a length of 0 would be told for what was not computed
            response.flushBuffer();
        } else if (size() > 0) {
            bytes.close();
            OutputStream out = response.getOutputStream();
            if (coded) {
                try (OutputStream packed = ContentCoding.compressing(out)) {
                    bytes.writeTo(packed);
                }
            } else {
                bytes.writeTo(out);
            }
        }
    }

    /** Forgets all that was written. */
    void discard() throws IOException {
        bytes.close();
        Path file = bytes.getPath();
        if (file != null) {
            Files.deleteIfExists(file);
        }
        bytes = fresh();
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
