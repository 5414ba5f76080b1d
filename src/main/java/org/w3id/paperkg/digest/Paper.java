package org.w3id.paperkg.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * A paper with all of its listings.
 *
 * @param listings at least one, oldest first
 */
public record Paper(ArxivId id, List<Listing> listings) {
    public Paper {
        listings = List.copyOf(listings);
        if (listings.isEmpty()) {
            throw new IllegalArgumentException("paper '" + id + "' without a listing");
        }
    }

    /** As first printed. */
    public String title() {
        return listings.get(0).title();
    }

    /**
     * The most complete list: one that is not cut before one that is, then the longer, then the
     * older.
     */
    public AuthorList authors() {
        return listings.stream()
                .map(Listing::authors)
                .filter(list -> !list.authors().isEmpty())
                .min(
                        Comparator.comparing(AuthorList::cut)
                                .thenComparing(list -> -list.authors().size()))
                .orElse(listings.get(0).authors());
    }

    public LocalDate firstListed() {
        return listings.get(0).date();
    }

    /** The highest number seen; empty when no listing knew one. */
    public OptionalInt votes() {
        return listings.stream().map(Listing::votes).flatMapToInt(OptionalInt::stream).max();
    }

    /** The distinct web addresses in all summaries, in order of appearance. */
    public List<String> links() {
        LinkedHashSet<String> links = new LinkedHashSet<>();
        listings.forEach(listing -> links.addAll(listing.links()));
        return List.copyOf(links);
    }
}
