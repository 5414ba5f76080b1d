package org.w3id.paperkg.author;

/**
 * The slip of a typist: one letter more, less or other, or two neighbours changed (F. J. Damerau, A
 * technique for computer detection and correction of spelling errors, CACM 7, 1964).
 */
final class OneEdit {
    private OneEdit() {}

    static boolean between(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        if (at == longer.length()) {
            return false;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(at + 1).equals(shorter.substring(at));
        }
        return longer.substring(at + 1).equals(shorter.substring(at + 1))
                || (at + 1 < longer.length()
                        && longer.charAt(at) == shorter.charAt(at + 1)
                        && longer.charAt(at + 1) == shorter.charAt(at)
                        && longer.substring(at + 2).equals(shorter.substring(at + 2)));
    }
}
