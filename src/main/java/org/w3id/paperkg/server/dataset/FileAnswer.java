package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;
import org.w3id.paperkg.server.connection.Sending;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;

/**
 * A file over HTTP, whole or in part, by its content's hash.
 *
 * @param etag strong, in quotes
 */
record FileAnswer(Path file, String mediaType, String etag) implements DumpAnswer {
    @Override
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // opened first, so that a file which is gone is told
        InputStream content = Files.newInputStream(file);
        boolean sending = false;
        try {
            sending = send(content, request, response);
        } finally {
            if (!sending) {
                content.close();
            }
        }
    }

    /** Returns whether the content is sent, and closed then. */
    private boolean send(
            InputStream content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Accept-Ranges", "bytes");
        if (isKnown(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        // rfc9110, 14.2: ranges are of GET only
        boolean get = request.getMethod().equals("GET");
        ByteRange whole = new ByteRange(0, Files.size(file));
        ByteRange sent = get ? part(whole, request, response) : whole;
        response.setContentType(mediaType);
        response.setContentLengthLong(sent.length());
        if (get) {
            Sending.send(request, response, only(sent, content), () -> {});
        }
        return get;
    }

    private static InputStream only(ByteRange range, InputStream content) throws IOException {
        content.skipNBytes(range.first());
        return BoundedInputStream.builder()
                .setInputStream(content)
                .setMaxCount(range.length())
                .setPropagateClose(true)
                .get();
    }

    /** RFC 9110, section 13.1.2: weak comparison. */
    static boolean isKnown(String header, String etag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(
                                tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag));
    }

    /** RFC 9110, section 13.1.5: a part counts only of the very file that the client has. */
    private Optional<ByteRange> range(HttpServletRequest request, long size) {
        String condition = request.getHeader("If-Range");
        return condition == null || condition.strip().equals(etag)
                ? ByteRange.of(request.getHeader("Range"), size)
                : Optional.empty();
    }

    private ByteRange part(
            ByteRange whole, HttpServletRequest request, HttpServletResponse response) {
        long size = whole.length();
        Optional<ByteRange> asked = range(request, size);
        if (asked.isEmpty()) {
            return whole;
        }
        if (!asked.get().satisfiable()) {
            response.setHeader("Content-Range", "bytes */" + size);
            throw new ProblemException(
                    HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE,
                    ProblemType.NO_SUCH_PART,
                    "the file has %d bytes; ask for some of them, counted from 0".formatted(size));
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", asked.get().contentRange(size));
        return asked.get();
    }
}
