package org.w3id.paperkg.server.dataset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a file that a client asks for.
 *
 * @param first from 0
 * @param length 0 when no byte of the file is among those asked for
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, Range Requests</a>
 */
record ByteRange(long first, long length) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Empty when the whole file is to be sent: without a header, or with one that is malformed or
     * asks for several ranges, which a server may ignore.
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long length = Math.min(size, Long.parseLong(range.group(2)));
            return Optional.of(new ByteRange(size - length, length));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        if (!range.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.max(0, Math.min(last, size - 1) - first + 1)));
    }

    boolean satisfiable() {
        return length > 0;
    }

    String contentRange(long size) {
        return "bytes %d-%d/%d".formatted(first, first + length - 1, size);
    }
}
