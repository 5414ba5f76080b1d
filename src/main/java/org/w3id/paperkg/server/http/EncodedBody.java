package org.w3id.paperkg.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import org.w3id.paperkg.server.connection.Sending;

/**
 * A complete body in the coding in which it is sent.
 *
 * @param bytes must not be changed
 */
public record EncodedBody(byte[] bytes, boolean gzip) {
    /**
     * The same for another client.
     *
     * @param accepted whether that client takes gzip
     * @param mediaType null when none is known
     */
    public EncodedBody recoded(boolean accepted, String mediaType) throws IOException {
        if (gzip && !accepted) {
            try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return new EncodedBody(plain.readAllBytes(), false);
            }
        }
        if (!gzip && accepted && ContentCoding.worthwhile(mediaType, bytes.length)) {
            ByteArrayOutputStream coded = new ByteArrayOutputStream();
            try (OutputStream out = ContentCoding.compressing(coded)) {
                out.write(bytes);
            }
            return new EncodedBody(coded.toByteArray(), true);
        }
        return this;
    }

    void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (bytes.length > 0) {
            response.setContentLength(bytes.length);
            Sending.send(request, response, bytes);
        }
    }
}
