package org.w3id.paperkg.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * All that was listed on one day, whichever headings and files it came from.
 *
 * @param sources the files, ordered by path
 * @param listings in order of appearance; a listing's position is its index here, from 1
 */
public record Digest(LocalDate date, List<DigestFile> sources, List<Listing> listings) {
    public Digest {
        sources = List.copyOf(sources);
        listings = List.copyOf(listings);
    }
}
