package org.w3id.paperkg.digest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells how a file's bytes spell letters: by its byte order mark, by the zeros of UTF-16, and else
 * by Mozilla's detector, which is believed only when every byte decodes and the letters are of a
 * script that the encoding was made for.
 *
 * @see <a href="https://github.com/albfernandez/juniversalchardet">juniversalchardet</a>
 */
final class Encoding {
    // what the detector calls EUC-KR is written by Windows, whose table has all syllables
    private static final Map<String, String> NAMES =
            Map.of("EUC-KR", "x-windows-949", "SHIFT_JIS", "windows-31j", "GB2312", "GB18030");
    private static final List<String> IN_DOUBT = List.of("x-windows-949", "windows-31j", "GB18030");
    private static final Map<String, String> SCRIPTS =
            Map.of(
                    "x-windows-949", "[가-힣\\u3000-\\u303F\\uFF00-\\uFF5E·…—–‘’“”]",
                    "windows-31j", "[\\u3040-\\u30FF\\u4E00-\\u9FFF\\u3000-\\u303F\\uFF00-\\uFFEF]",
                    "EUC-JP", "[\\u3040-\\u30FF\\u4E00-\\u9FFF\\u3000-\\u303F\\uFF00-\\uFFEF]",
                    "GB18030", "[\\u4E00-\\u9FFF\\u3000-\\u303F\\uFF00-\\uFFEF·…—–‘’“”]",
                    "BIG5", "[\\u4E00-\\u9FFF\\u3000-\\u303F\\uFF00-\\uFFEF·…—–‘’“”]");
    private static final double LEAST_IN_SCRIPT = 0.95;
    private static final int FEWEST_LETTERS = 4;
    private static final double ZEROS = 0.2;
    private static final int BYTES_LOOKED_AT = 4096;

    private Encoding() {}

    /** The encoding that a byte order mark or the zeros in the text tell. */
    static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        boolean little = zeros(bytes, 1) > ZEROS && zeros(bytes, 0) < ZEROS / 10;
        boolean big = zeros(bytes, 0) > ZEROS && zeros(bytes, 1) < ZEROS / 10;
        Charset wide = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return Optional.of(wide).filter(charset -> (little || big) && readable(bytes, charset));
    }

    private static boolean readable(byte[] bytes, Charset charset) {
        String text = strictly(bytes, charset).orElse("\0");
        return text.indexOf('\n') >= 0
                && text.codePoints()
                        .noneMatch(
                                c ->
                                        !Character.isDefined(c)
                                                || (c < ' ' && c != '\n' && c != '\r'
                                                        && c != '\t'));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The share of zeros among each second byte. */
    private static double zeros(byte[] bytes, int from) {
        int looked = Math.min(bytes.length, BYTES_LOOKED_AT) & ~1;
        int zeros = 0;
        for (int i = from; i < looked; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return looked == 0 ? 0 : zeros / (looked / 2.0);
    }

    /** What the bytes say in an encoding; empty when they are not in it. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** The one of the older encodings of East Asia that a text is certainly in. */
    static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String said = Optional.ofNullable(detector.getDetectedCharset()).orElse("");
        String name = NAMES.getOrDefault(said, said);
        if (SCRIPTS.containsKey(name) && fits(bytes, name)) {
            return Optional.of(Charset.forName(name));
        }
        List<String> fitting = IN_DOUBT.stream().filter(one -> fits(bytes, one)).toList();
        return fitting.size() == 1
                ? Optional.of(Charset.forName(fitting.get(0)))
                : Optional.empty();
    }

    private static boolean fits(byte[] bytes, String name) {
        String beyondAscii =
                strictly(bytes, Charset.forName(name)).orElse("").replaceAll("[\\x00-\\x7F]+", "");
        String others = beyondAscii.replaceAll(SCRIPTS.get(name), "");
        return beyondAscii.length() >= FEWEST_LETTERS
                && others.length() <= (1 - LEAST_IN_SCRIPT) * beyondAscii.length();
    }
}
