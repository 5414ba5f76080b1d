package org.w3id.paperkg.digest.dialect;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.entry.ListingDraft;

/**
 * What a file yields, read in the shapes that it has.
 *
 * @param dialects the names of the shapes recognised, with commas between them
 * @param undated entries whose day another file may tell, which links here
 * @param pages what entries without an identifier link to
 */
public record DialectReading(
        String dialects,
        List<Listing> listings,
        List<ListingDraft> undated,
        List<LinkedPage> pages) {
    /** Entries of one shape, each under its day. */
    public static DialectReading of(String dialect, List<Listing> listings) {
        return new DialectReading(dialect, listings, List.of(), List.of());
    }

    static DialectReading of(String path, FoundEntries found) {
        Map<Boolean, List<ListingDraft>> byDay =
                found.drafts().stream()
                        .collect(Collectors.partitioningBy(draft -> draft.date().isPresent()));
        String dialects = String.join(", ", found.dialects());
        return new DialectReading(
                dialects.isEmpty() && !found.pages().isEmpty() ? "links to pages" : dialects,
                byDay.get(true).stream().map(draft -> draft.complete(path)).toList(),
                byDay.get(false),
                found.pages());
    }
}
