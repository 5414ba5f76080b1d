package org.w3id.paperkg.digest.names;

/**
 * What stands between two separators of a list.
 *
 * @param asListed as printed, white space folded
 * @param text to be read as a name, given name first
 */
record PieceOfList(String asListed, String text) {
    static PieceOfList of(String printed) {
        return new PieceOfList(printed, printed);
    }
}
