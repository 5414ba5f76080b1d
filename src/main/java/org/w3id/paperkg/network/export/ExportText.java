package org.w3id.paperkg.network.export;

import org.w3id.paperkg.unicode.XmlGate;

/** Text that every format here can hold: one line, and no character that XML 1.0 forbids. */
final class ExportText {
    private ExportText() {}

    /** Runs of white space become one space; control characters and halves of pairs go. */
    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c > ' ' && c < 0x7F;
            boolean space = c == ' ' && i > 0 && i < text.length() - 1;
            if (!letter && !(space && text.charAt(i - 1) != ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (isSpace(c)) {
                                appendSpace(line);
                            } else if (isLegal(c)) {
                                line.appendCodePoint(c);
                            }
                        });
        return line.toString().strip();
    }

    private static void appendSpace(StringBuilder line) {
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    // without the control characters that XML discourages, either
    private static boolean isLegal(int c) {
        return !Character.isISOControl(c) && XmlGate.allows(c);
    }
}
