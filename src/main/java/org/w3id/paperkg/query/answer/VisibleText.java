package org.w3id.paperkg.query.answer;

/**
 * A text on one line, as it is: what would end the line, move the cursor, turn the direction or not
 * be seen is written as its number, like {@code \\u000A}.
 */
public final class VisibleText {
    private VisibleText() {}

    public static String of(CharSequence text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (isVisible(c)) {
                                visible.appendCodePoint(c);
                            } else {
                                visible.append(number(c));
                            }
                        });
        return visible.toString();
    }

    private static String number(int character) {
        return (character <= 0xFFFF ? "\\u%04X" : "\\U%08X").formatted(character);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
