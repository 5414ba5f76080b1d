package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.w3id.paperkg.server.connection.Sending;
import org.w3id.paperkg.server.http.ContentCoding;

/**
 * A dump for clients that read RDF and do not unpack files: its gzip is the coding of the content
 * (RFC 9110, section 8.4), or is undone for those that accept none.
 *
 * @param sha256 of the packed file
 */
record UnpackedDump(Path packed, String mediaType, String sha256) implements DumpAnswer {
    @Override
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        if (ContentCoding.accepted(request)) {
            response.setHeader("Content-Encoding", "gzip");
            new FileAnswer(packed, mediaType, "\"" + sha256 + "-coded\"").send(request, response);
        } else {
            unpack(request, response);
        }
    }

    private void unpack(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String etag = "\"" + sha256 + "-plain\"";
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "no-cache");
        if (FileAnswer.isKnown(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        InputStream content = new GZIPInputStream(Files.newInputStream(packed));
        response.setContentType(mediaType);
        if (request.getMethod().equals("GET")) {
            Sending.send(request, response, content, () -> {});
        } else {
            content.close();
            // how long it is shows when it is unpacked; without this, 0 would be told
            response.flushBuffer();
        }
    }
}
