package org.w3id.paperkg.digest.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3id.paperkg.digest.Problem;

/**
 * The characters of a file.
 *
 * @param text without byte order mark
 * @param damaged whether some bytes were not of the encoding and became U+FFFD
 * @param refused whether nobody can tell what the bytes mean; the text is then what UTF-8 makes of
 *     them, good for counting lines
 */
record DecodedText(String text, boolean damaged, boolean refused) {
    private static final char REPLACEMENT = '\uFFFD';

    /** UTF-8 with more damage among its letters beyond ASCII is none. */
    private static final double MOST_DAMAGE = 0.1;

    /** So many lines may be damaged by chance. */
    static final int FEW = 3;

    /** Decodes, and says what is not as it should be. */
    static DecodedText of(String path, byte[] bytes, Consumer<Problem> problems) {
        Optional<Charset> marked = Encoding.marked(bytes);
        if (marked.isPresent() && marked.get() != StandardCharsets.UTF_8) {
            return in(marked.get(), path, bytes, problems);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean damaged =
                text.indexOf(REPLACEMENT) >= 0
                        && Encoding.strictly(bytes, StandardCharsets.UTF_8).isEmpty();
        if (!damaged || share(text) < MOST_DAMAGE) {
            return new DecodedText(unmarked(text), damaged, false);
        }
        return Encoding.detected(bytes)
                .map(found -> in(found, path, bytes, problems))
                .orElseGet(() -> new DecodedText(unmarked(text), true, damagedLines(text) > FEW));
    }

    private static long damagedLines(String text) {
        return text.lines().filter(line -> line.indexOf(REPLACEMENT) >= 0).count();
    }

    private static DecodedText in(
            Charset charset, String path, byte[] bytes, Consumer<Problem> problems) {
        problems.accept(
                new Problem(
                        path,
                        0,
                        0,
                        Problem.Code.OTHER_ENCODING,
                        "is not in UTF-8 and is read as %s; better save it as UTF-8"
                                .formatted(charset.name())));
        Optional<String> whole = Encoding.strictly(bytes, charset);
        String text = whole.orElseGet(() -> new String(bytes, charset));
        return new DecodedText(unmarked(text), whole.isEmpty(), false);
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static double share(String text) {
        long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
        return (double) text.chars().filter(c -> c == REPLACEMENT).count() / beyondAscii;
    }
}
