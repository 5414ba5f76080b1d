package org.w3id.paperkg.digest.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;
import org.w3id.paperkg.vocabulary.ArxivId;

/** The entries that dialects found in a page, and what they say of other pages. */
final class FoundEntries {
    private record Key(Optional<LocalDate> day, ArxivId paper) {}

    private final SourceText source;
    private final LineLedger ledger;
    private final Map<Key, ListingDraft> drafts = new LinkedHashMap<>();
    private final Set<String> dialects = new LinkedHashSet<>();
    private final List<LinkedPage> pages = new ArrayList<>();

    /**
     * @param source as printed
     */
    FoundEntries(SourceText source, LineLedger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    /**
     * Opens an entry.
     *
     * @return empty when the paper is listed on that day already, which is reported unless its line
     *     is the same
     */
    Optional<ListingDraft> open(
            Dialect dialect, PaperLink paper, Optional<LocalDate> day, int line) {
        ListingDraft draft =
                new ListingDraft(day, paper.paper(), paper.address(), paper.title(), line);
        ListingDraft earlier = drafts.putIfAbsent(new Key(day, paper.paper()), draft);
        if (earlier == null) {
            dialects.add(dialect.name());
            ledger.accept(line);
            return Optional.of(draft);
        }
        if (source.line(line).equals(source.line(earlier.line()))) {
            ledger.accept(line);
        } else {
            ledger.reject(
                    line,
                    Problem.Code.LISTING_REPEATED,
                    "paper '%s' is listed on %s already, in line %d; this second entry is left out"
                            .formatted(
                                    paper.paper(),
                                    day.map(LocalDate::toString).orElse("that day"),
                                    earlier.line() + 1));
        }
        return Optional.empty();
    }

    void link(LinkedPage page) {
        pages.add(page);
        ledger.accept(page.line());
    }

    List<ListingDraft> drafts() {
        return List.copyOf(drafts.values());
    }

    List<LinkedPage> pages() {
        return List.copyOf(pages);
    }

    /** The names of those that found any. */
    Set<String> dialects() {
        return dialects;
    }
}
