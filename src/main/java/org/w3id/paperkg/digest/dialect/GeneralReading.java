package org.w3id.paperkg.digest.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.entry.ListingDraft;

/**
 * What a file yields that is no daily digest.
 *
 * @param dialects the names of the shapes recognised, with commas between them
 * @param undated entries whose day another file may tell, which links here
 * @param pages what entries without an identifier link to
 */
public record GeneralReading(
        String dialects,
        List<Listing> listings,
        List<ListingDraft> undated,
        List<LinkedPage> pages) {
    static GeneralReading of(String path, FoundEntries found) {
        Map<Boolean, List<ListingDraft>> byDay =
                found.drafts().stream()
                        .sorted(Comparator.comparingInt(ListingDraft::line))
                        .collect(Collectors.partitioningBy(draft -> draft.date().isPresent()));
        String dialects = String.join(", ", found.byDialect().keySet());
        return new GeneralReading(
                dialects.isEmpty() && !found.pages().isEmpty() ? "links to pages" : dialects,
                byDay.get(true).stream().map(draft -> draft.complete(path)).toList(),
                byDay.get(false),
                found.pages());
    }
}
