package org.w3id.paperkg.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compression of answers by gzip, for clients that take it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding">RFC 9110, 12.5.3</a>
 */
public final class ContentCoding {
    private static final Pattern GZIP =
            Pattern.compile(
                    "(?:^|,)\\s*(?:x-)?gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)");
    private static final Pattern COMPRESSIBLE =
            Pattern.compile(
                    "text/.*|.*[/+](json|xml)\\b.*|application/(n-triples|n-quads|trig|sparql-query|javascript)\\b.*");

    // an answer that fits into one packet gains nothing
    private static final int WORTHWHILE = 1_400;

    private ContentCoding() {}

    public static boolean accepted(HttpServletRequest request) {
        Enumeration<String> headers = request.getHeaders("Accept-Encoding");
        while (headers.hasMoreElements()) {
            if (GZIP.matcher(headers.nextElement()).find()) {
                return true;
            }
        }
        return false;
    }

    static boolean worthwhile(String mediaType, long size) {
        return size >= WORTHWHILE && mediaType != null && COMPRESSIBLE.matcher(mediaType).matches();
    }

    /** Compresses fast rather than well: a server has many clients. */
    static GZIPOutputStream compressing(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 8 * 1024) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }
}
