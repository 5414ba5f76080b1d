package org.w3id.paperkg.query.answer;

/**
 * What every syntax can hold, seen at a glance: nearly all texts and IRIs of a graph. Of an
 * answer's terms each is looked at, so nothing is made here, and the rest is for {@link
 * TermSyntax}.
 */
final class PlainText {
    // n-triples: IRIREF
    private static final String NOT_IN_AN_IRI = "<>\"{}|^`\\";
    private static final boolean[] IN_AN_IRI = new boolean[128];

    static {
        for (char c = ' ' + 1; c < IN_AN_IRI.length; c++) {
            IN_AN_IRI[c] = NOT_IN_AN_IRI.indexOf(c) < 0;
        }
    }

    private PlainText() {}

    /** Whether a text has no character that any syntax could not hold. */
    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean anywhere = c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t';
            if (!anywhere) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is an IRI of the web, and one in every syntax. */
    static boolean isIri(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE || !isInIris(c)) {
                return false;
            }
        }
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** Whether an IRI between angle brackets may have a character. */
    static boolean isInIris(int c) {
        return c >= IN_AN_IRI.length || IN_AN_IRI[c];
    }
}
