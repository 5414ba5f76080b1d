package org.w3id.paperkg.topic.text;

/**
 * A word of a text, in one script: {@code LLM은} is two tokens.
 *
 * @param text as printed
 * @param folded what all spellings of the word have in common, see {@link EnglishForm#fold}
 * @param start offset in the text
 * @param end offset after the last character
 * @param script which alphabet it is written in
 * @param breaks whether more than space or hyphens lies between the token before and this one
 */
public record Token(String text, String folded, int start, int end, Script script, boolean breaks) {
    enum Script {
        /** Latin or Greek letters, or digits. */
        LATIN,
        HANGUL,
        /** Any other letters. */
        OTHER
    }

    public boolean latin() {
        return script == Script.LATIN;
    }

    public boolean hangul() {
        return script == Script.HANGUL;
    }
}
