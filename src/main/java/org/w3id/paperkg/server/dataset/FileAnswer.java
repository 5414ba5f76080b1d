package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;

/**
 * A file over HTTP, whole or in part, by its content's hash.
 *
 * @param etag strong, in quotes
 */
record FileAnswer(Path file, String mediaType, String etag) {
    /** Opens the file before anything is sent. */
    void send(HttpServletRequest request, HttpServletResponse response, boolean body)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            response.setHeader("ETag", etag);
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("Accept-Ranges", "bytes");
            if (isKnown(request.getHeader("If-None-Match"), etag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            // rfc9110, 14.2: ranges are of GET only
            Optional<ByteRange> range = body ? range(request, channel.size()) : Optional.empty();
            send(channel, range, response, body);
        }
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

    private void send(
            FileChannel channel,
            Optional<ByteRange> asked,
            HttpServletResponse response,
            boolean body)
            throws IOException {
        long size = channel.size();
        if (asked.isPresent() && !asked.get().satisfiable()) {
            response.setHeader("Content-Range", "bytes */" + size);
            throw new ProblemException(
                    HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE,
                    ProblemType.NO_SUCH_PART,
                    "the file has %d bytes; ask for some of them, counted from 0".formatted(size));
        }
        ByteRange range = asked.orElse(new ByteRange(0, size));
        asked.ifPresent(
                part -> {
                    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                    response.setHeader("Content-Range", part.contentRange(size));
                });
        response.setContentType(mediaType);
        response.setContentLengthLong(range.length());
        if (body) {
            copy(channel, range, response.getOutputStream());
        }
    }

    private static void copy(FileChannel channel, ByteRange range, OutputStream out)
            throws IOException {
        WritableByteChannel sink = Channels.newChannel(out);
        long at = range.first();
        long end = at + range.length();
        while (at < end) {
            at += channel.transferTo(at, end - at, sink);
        }
    }
}
