package org.w3id.paperkg.network;

import java.time.LocalDate;

/**
 * A paper as what joins people.
 *
 * @param id at arXiv
 * @param firstListed the day a digest first showed it
 * @param authors how many distinct authors are listed
 */
public record ListedPaper(String iri, String id, String title, LocalDate firstListed, int authors) {
    public ListedPaper withAuthors(int count) {
        return new ListedPaper(iri, id, title, firstListed, count);
    }
}
