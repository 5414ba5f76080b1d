package org.w3id.paperkg.curation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.RiotParseException;
import org.w3id.paperkg.digest.DigestFile;

/**
 * A curation file as it was found.
 *
 * @param name what the file is called in messages
 */
record CurationText(String name, byte[] turtle) {
    String sha256() {
        return DigestFile.sha256(turtle);
    }

    /**
     * Decodes UTF-8, with or without a byte order mark.
     *
     * @throws RiotParseException at the first byte that is none
     */
    String text() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(turtle);
        CharBuffer out = CharBuffer.allocate(turtle.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw new RiotParseException("a byte is not UTF-8", line, 1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
