package org.w3id.paperkg.digest.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.dialect.DialectReading;
import org.w3id.paperkg.digest.dialect.LinkedPage;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * A file that is read, before other files are asked for what it does not say itself.
 *
 * @param read what it yields by itself
 */
record FileReading(
        String path, String sha256, DialectReading read, SourceText source, LineLedger ledger) {

    /** Whether it has entries, under a day or not. */
    boolean listsPapers() {
        return !read.listings().isEmpty() || !read.undated().isEmpty();
    }

    /** Whether it has more entries; those without a day count where the other has none at all. */
    boolean yieldsMoreThan(FileReading other) {
        long linked = read.pages().stream().filter(LinkedPage::entry).count();
        int more = read.listings().size() - other.read.listings().size() + (int) linked;
        return more > 0 || other.read.listings().isEmpty() && !read.undated().isEmpty();
    }

    /** What the file yields by itself. */
    DigestFile file() {
        return file(Optional.empty());
    }

    /**
     * What the file yields.
     *
     * @param linked the day of an entry that links to it
     */
    DigestFile file(Optional<LocalDate> linked) {
        List<Listing> all = new ArrayList<>(read.listings());
        for (ListingDraft draft : read.undated()) {
            linked.ifPresentOrElse(
                    day -> all.add(draft.complete(path, day)), () -> rejectUndated(draft));
        }
        all.sort(Comparator.comparingInt(listing -> listing.source().line()));
        return new DigestFile(
                path, sha256, read.dialects(), all, ledger.problems(), ledger.count(source));
    }

    /** Leaves out the entry with all of its lines, up to the next. */
    private void rejectUndated(ListingDraft draft) {
        int end =
                IntStream.concat(
                                read.listings().stream()
                                        .mapToInt(listing -> listing.source().line() - 1),
                                read.undated().stream().mapToInt(ListingDraft::line))
                        .filter(line -> line > draft.line())
                        .min()
                        .orElse(source.size());
        while (end > draft.line() + 1 && source.blank(end - 1)) {
            end--;
        }
        ledger.reject(
                draft.line(),
                end - 1,
                Problem.Code.LISTING_WITHOUT_DIGEST,
                ("paper '%s' stands under no day: a heading, the front matter, the file's name or its"
                                + " folder's may tell one, such as 2024-02-12")
                        .formatted(draft.paper()));
    }
}
