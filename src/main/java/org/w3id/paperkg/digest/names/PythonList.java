package org.w3id.paperkg.digest.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list of strings as Python's {@code repr} prints it: {@code ['Ada Kim', "Sean O'Neil"]}.
 *
 * @see <a href="https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences">Python
 *     escape sequences</a>
 */
final class PythonList {
    private final String text;
    private int at = 1;

    private PythonList(String text) {
        this.text = text;
    }

    /**
     * @param text begins with {@code [} and ends with {@code ]}
     */
    static List<String> strings(String text) {
        return new PythonList(text).read();
    }

    private List<String> read() {
        List<String> strings = new ArrayList<>();
        int end = text.length() - 1;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                strings.add(quoted(c, end));
            } else if (c == ',' || Character.isWhitespace(c)) {
                at++;
            } else {
                strings.add(bare(end));
            }
        }
        return strings;
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
