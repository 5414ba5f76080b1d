package org.w3id.paperkg.unicode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lets through what every syntax of RDF can hold of a text, and keeps account of what it stops. Put
 * it behind whatever decodes escapes: they spell characters that no file may hold.
 */
public final class XmlGate {
    private final Map<Integer, Integer> countByStopped = new LinkedHashMap<>();

    /**
     * XML 1.0 section 2.2, which RDF/XML is bound to: of the first 32 control characters only tab,
     * line feed and carriage return; no half of a surrogate pair; neither U+FFFE nor U+FFFF. DEL
     * and U+0080 to U+009F are discouraged there and allowed, so a text keeps them.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">Extensible Markup Language, Characters</a>
     */
    public static boolean allows(int codePoint) {
        return (codePoint >= ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r')
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF;
    }

    /** Whether the gate would stop nothing of a text. */
    public static boolean allows(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // the second half of a pair is looked at with the first
            if (!allows(text.codePointAt(i))) {
                return false;
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return true;
    }

    /** The text without what is not allowed. */
    public static String passed(String text) {
        return new XmlGate().pass(text);
    }

    /** The text without what is not allowed, of which this keeps account. */
    public String pass(String text) {
        if (allows(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (allows(c)) {
                                kept.appendCodePoint(c);
                            } else {
                                countByStopped.merge(c, 1, Integer::sum);
                            }
                        });
        return kept.toString();
    }

    /**
     * What a remark says of all that was stopped so far, such as {@code holds U+0000 (2 times),
     * U+001B, which RDF and XML forbid; removed}; empty when it was nothing.
     */
    public Optional<String> remark() {
        return countByStopped.isEmpty()
                ? Optional.empty()
                : Optional.of("holds %s, which RDF and XML forbid; removed".formatted(stopped()));
    }

    private String stopped() {
        return countByStopped.entrySet().stream()
                .map(
                        found ->
                                "U+%04X".formatted(found.getKey())
                                        + (found.getValue() > 1
                                                ? " (" + found.getValue() + " times)"
                                                : ""))
                .collect(Collectors.joining(", "));
    }
}
