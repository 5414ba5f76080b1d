package org.w3id.paperkg.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A complete body in the coding in which it is sent.
 *
 * @param bytes must not be changed
 */
public record EncodedBody(byte[] bytes, boolean gzip) {
    void sendTo(HttpServletResponse response) throws IOException {
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (bytes.length > 0) {
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
