package org.w3id.paperkg.server.page.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.w3id.paperkg.server.page.PageSource;

/**
 * The days of the collection.
 *
 * @param papers how many each digest lists, by day; at least one day
 */
public record DigestDays(NavigableMap<LocalDate, Integer> papers) {
    private static final String QUERY = "digest/calendar";
    // of a century
    private static final int MOST = 40_000;

    /** Those that a dataset has; none when they could not be read in time. */
    public static DigestDays read(PageSource source) {
        NavigableMap<LocalDate, Integer> papers = new TreeMap<>();
        source.rows()
                .of(QUERY, Map.of(), 0, MOST)
                .forEach(
                        row ->
                                papers.put(
                                        LocalDate.parse(row.getLiteral("date").getLexicalForm()),
                                        row.getLiteral("papers").getInt()));
        return new DigestDays(papers);
    }

    /** Whether a week has a page: all do from that of the first digest to that of the last. */
    public boolean has(IsoWeek week) {
        return !week.sunday().isBefore(papers.firstKey())
                && !week.monday().isAfter(papers.lastKey());
    }

    /** The days of a period, first and last included. */
    NavigableMap<LocalDate, Integer> between(LocalDate first, LocalDate last) {
        return papers.subMap(first, true, last, true);
    }
}
