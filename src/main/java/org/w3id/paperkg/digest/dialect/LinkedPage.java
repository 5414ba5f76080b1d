package org.w3id.paperkg.digest.dialect;

import java.time.LocalDate;

/**
 * A link from an entry to a page of its paper.
 *
 * @param day of the entry
 * @param line of the link, from 0
 * @param target relative to the file that links, as printed
 * @param entry whether a heading links, as entries have one; lists link to other pages, too
 */
public record LinkedPage(LocalDate day, int line, String target, boolean entry) {}
