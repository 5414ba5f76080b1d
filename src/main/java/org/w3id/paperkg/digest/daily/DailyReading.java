package org.w3id.paperkg.digest.daily;

import java.util.List;
import org.w3id.paperkg.digest.Listing;

/**
 * What a file yields as a daily digest.
 *
 * @param recognised whether any heading was one of a daily digest: a day, or a paper with a link
 */
public record DailyReading(List<Listing> listings, boolean recognised) {
    public DailyReading {
        listings = List.copyOf(listings);
    }
}
