package org.w3id.paperkg.store.guard;

/**
 * A text that patterns are looked for in, for as long as the query may take: some patterns go back
 * and forth in it for longer than anybody lives, and read each character through this.
 */
record TimedText(String text, Deadline deadline) implements CharSequence {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        deadline.checkNowAndThen();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
