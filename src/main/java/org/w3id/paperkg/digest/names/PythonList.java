package org.w3id.paperkg.digest.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a list of strings as Python's {@code repr} prints it, {@code ['Ada Kim', "Sean O'Neil"]},
 * which is how JSON and YAML do it, too.
 *
 * @see <a href="https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences">Python
 *     escape sequences</a>
 */
final class PythonList {
    private final String text;
    private final List<String> strings = new ArrayList<>();
    private int at = 1;
    private boolean damaged;

    private PythonList(String text) {
        this.text = text;
    }

    /**
     * @param text begins with {@code [} and ends with {@code ]}
     */
    static PythonList read(String text) {
        PythonList list = new PythonList(text);
        list.read();
        return list;
    }

    /**
     * The strings, decoded, and what stands among them without quotation marks. Where the marks do
     * not match, what stands between commas.
     */
    List<String> strings() {
        return damaged ? betweenCommas() : List.copyOf(strings);
    }

    /** Whether the quotation marks do not match. */
    boolean damaged() {
        return damaged;
    }

    private List<String> betweenCommas() {
        return Stream.of(text.substring(1, text.length() - 1).split(","))
                .map(entry -> entry.strip().replaceAll("^['\"]+|['\"]+$", "").strip())
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private void read() {
        int end = text.length() - 1;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                strings.add(quoted(c, end));
                damaged |= at > end || !followedByComma(end);
            } else if (c == ',' || Character.isWhitespace(c)) {
                at++;
            } else {
                strings.add(bare(end));
            }
        }
    }

    private boolean followedByComma(int end) {
        int next = at;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= end || text.charAt(next) == ',';
    }

    private String bare(int end) {
        int comma = text.indexOf(',', at);
        int stop = comma < 0 ? end : comma;
        String word = text.substring(at, stop);
        at = stop;
        return word;
    }

    private String quoted(char quote, int end) {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < end && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c == '\\' && at < end) {
                appendEscaped(value, text.charAt(at++));
            } else {
                value.append(c);
            }
        }
        at++;
        return value.toString();
    }

    private void appendEscaped(StringBuilder value, char kind) {
        switch (kind) {
            case 'x' -> appendCodePoint(value, kind, 2);
            case 'u' -> appendCodePoint(value, kind, 4);
            case 'U' -> appendCodePoint(value, kind, 8);
            case 'n', 't', 'r' -> value.append(' ');
            case '\\', '\'', '"' -> value.append(kind);
            default -> value.append('\\').append(kind);
        }
    }

    private void appendCodePoint(StringBuilder value, char kind, int digits) {
        int stop = at + digits;
        if (stop < text.length() && text.substring(at, stop).matches("[0-9a-fA-F]+")) {
            long codePoint = Long.parseLong(text.substring(at, stop), 16);
            if (Character.isValidCodePoint((int) codePoint)
                    && codePoint <= Character.MAX_CODE_POINT) {
                value.appendCodePoint((int) codePoint);
                at = stop;
                return;
            }
        }
        value.append('\\').append(kind);
    }
}
