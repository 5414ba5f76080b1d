package org.w3id.paperkg.digest.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.vocabulary.ArxivId;

/** The entries that dialects found in a page, and what they say of other pages. */
final class FoundEntries {
    private record Key(Optional<LocalDate> day, ArxivId paper) {}

    private final LineLedger ledger;
    private final Map<Key, ListingDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Integer> byDialect = new LinkedHashMap<>();
    private final Map<ListingDraft, String> titles = new HashMap<>();
    private final List<LinkedPage> pages = new ArrayList<>();

    FoundEntries(LineLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Opens an entry.
     *
     * @return empty when the paper is listed on that day already, which is reported unless it says
     *     the same
     */
    Optional<ListingDraft> open(
            Dialect dialect, PaperLink paper, Optional<LocalDate> day, int line) {
        ListingDraft draft =
                new ListingDraft(day, paper.paper(), paper.address(), paper.title(), line);
        ListingDraft earlier = drafts.putIfAbsent(new Key(day, paper.paper()), draft);
        if (earlier == null) {
            byDialect.merge(dialect.name(), 1, Integer::sum);
            ledger.accept(line);
            return Optional.of(draft);
        }
        if (earlier.title().equals(draft.title())) {
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

    /** How many entries each dialect found, for those that found any. */
    Map<String, Integer> byDialect() {
        return byDialect;
    }
}
