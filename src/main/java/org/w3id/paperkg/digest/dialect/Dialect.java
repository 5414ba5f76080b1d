package org.w3id.paperkg.digest.dialect;

import org.w3id.paperkg.digest.page.Page;

/** A shape that lists of papers have; it recognises itself, block by block. */
interface Dialect {
    /** How {@code check} calls it. */
    String name();

    /** Takes the entries of its shape out of what no dialect before it took. */
    void read(Page page, FoundEntries found);
}
