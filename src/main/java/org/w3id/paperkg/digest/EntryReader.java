package org.w3id.paperkg.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.commonmark.node.ListBlock;

/**
 * Puts the blocks of a file together to listings: a heading opens an entry, what follows fills it.
 */
final class EntryReader {
    private final String path;
    private final SourceText source;
    private final LineLedger ledger;
    private final PointReader points;
    private final FieldReader fields;
    private final List<Listing> listings = new ArrayList<>();
    private final Map<LocalDate, Map<ArxivId, Integer>> seen = new HashMap<>();
    private boolean digestSeen;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<ListingDraft> draft = Optional.empty();
    private Optional<Rejection> rejection = Optional.empty();

    /** An entry that cannot be taken over; its lines are left out with it. */
    private record Rejection(int firstLine, Problem.Code code, String message) {}

    EntryReader(String path, SourceText source, LineLedger ledger) {
        this.path = path;
        this.source = source;
        this.ledger = ledger;
        this.points = new PointReader(source, ledger);
        this.fields = new FieldReader(source, ledger);
    }

    void heading(int level, int line) {
        if (level <= 3) {
            closeEntry(line - 1);
        }
        switch (level) {
            case 2 -> digestHeading(line);
            case 3 -> listingHeading(line);
            default ->
                    ledger.reject(
                            line,
                            line,
                            Problem.Code.UNKNOWN_HEADING,
                            "a digest has headings of level 2 (the day) and 3 (a paper), not %s"
                                    .formatted(Problem.quote(source.line(line))));
        }
    }

    private void digestHeading(int line) {
        String text = source.line(line);
        Optional<DigestHeading> heading = DigestHeading.parse(text);
        date = heading.map(DigestHeading::date);
        digestSeen |= date.isPresent();
        if (heading.isEmpty()) {
            ledger.reject(
                    line,
                    line,
                    Problem.Code.DIGEST_WITHOUT_DATE,
                    "expected '## Daily Papers (YYYY-MM-DD)', found " + Problem.quote(text));
            return;
        }
        ledger.accept(line);
        if (!heading.get().beside().isEmpty()) {
            ledger.remark(
                    line,
                    Problem.Code.TEXT_BESIDE_DATE,
                    "the heading holds more after its date: "
                            + Problem.quote(heading.get().beside()));
        }
    }

    private void listingHeading(int line) {
        String text = source.line(line);
        Optional<HeadingLink> link = HeadingLink.parse(text);
        Optional<ArxivId> id = link.flatMap(found -> ArxivId.ofPage(found.url()));
        digestSeen |= link.isPresent();
        if (link.isEmpty()) {
            reject(
                    line,
                    Problem.Code.LISTING_WITHOUT_LINK,
                    "no link in heading %s; expected '### [title](https://arxiv.org/abs/ID)'"
                            .formatted(Problem.quote(text)));
        } else if (id.isEmpty()) {
            reject(
                    line,
                    Problem.Code.LISTING_WITHOUT_ARXIV_ID,
                    "%s is no arXiv page such as 'https://arxiv.org/abs/2402.06619'"
                            .formatted(Problem.quote(link.get().url())));
        } else if (date.isEmpty()) {
            reject(
                    line,
                    Problem.Code.LISTING_WITHOUT_DIGEST,
                    "paper '%s' stands under no heading '## Daily Papers (YYYY-MM-DD)'"
                            .formatted(id.get()));
        } else {
            open(line, link.get(), id.get(), date.get());
        }
    }

    private void open(int line, HeadingLink link, ArxivId id, LocalDate day) {
        Integer earlier = seen.computeIfAbsent(day, d -> new HashMap<>()).putIfAbsent(id, line + 1);
        if (earlier != null) {
            reject(
                    line,
                    Problem.Code.LISTING_REPEATED,
                    "paper '%s' is listed on %s already, in line %d; this second entry is left out"
                            .formatted(id, day, earlier));
            return;
        }
        ledger.accept(line);
        if (!link.beside().isEmpty()) {
            ledger.remark(
                    line,
                    Problem.Code.TEXT_BESIDE_LINK,
                    "the heading holds more than its link: " + Problem.quote(link.beside()));
        }
        draft = Optional.of(new ListingDraft(day, id, link, line));
    }

    private void reject(int line, Problem.Code code, String message) {
        rejection = Optional.of(new Rejection(line, code, message));
    }

    void points(ListBlock list, NavigableSet<Integer> lines) {
        if (draft.isPresent()) {
            draft.get().addBullets(points.read(list));
        } else {
            strayLines(lines);
        }
    }

    /** Returns false when there is no bullet to continue. */
    boolean continueBullet(NavigableSet<Integer> lines) {
        if (draft.isEmpty() || !draft.get().hasBullets()) {
            return false;
        }
        for (int line : lines) {
            ledger.accept(line);
            draft.get().continueLastBullet(source.line(line));
        }
        return true;
    }

    void html(NavigableSet<Integer> lines) {
        strayLines(draft.isPresent() ? fields.readHtml(draft.get(), lines) : lines);
    }

    /** A line drawn between parts: it holds no words. */
    void separator(NavigableSet<Integer> lines) {
        lines.forEach(ledger::accept);
    }

    void line(int line) {
        if (draft.isPresent() && fields.read(draft.get(), line)) {
            return;
        }
        NavigableSet<Integer> lines = new TreeSet<>(List.of(line));
        // a film's tags on one line are a paragraph to CommonMark
        boolean tag = source.line(line).stripLeading().startsWith("<");
        if (tag) {
            html(lines);
        } else {
            strayLines(lines);
        }
    }

    private void strayLines(NavigableSet<Integer> lines) {
        if (rejection.isPresent() || lines.isEmpty()) {
            return;
        }
        lines.forEach(this::rejectUnsettled);
    }

    private void rejectUnsettled(int line) {
        if (!source.blank(line) && !ledger.settled(line)) {
            ledger.reject(
                    line,
                    line,
                    Problem.Code.UNKNOWN_LINE,
                    "not understood: " + Problem.quote(source.line(line)));
        }
    }

    /** Completes what is open when a heading or the end of the file ends it. */
    private void closeEntry(int lastLine) {
        draft.ifPresent(open -> listings.add(open.complete(path)));
        draft = Optional.empty();
        rejection.ifPresent(
                bad ->
                        ledger.reject(
                                bad.firstLine(),
                                lastNonBlank(bad.firstLine(), lastLine),
                                bad.code(),
                                bad.message()));
        rejection = Optional.empty();
    }

    private int lastNonBlank(int first, int last) {
        int line = Math.min(last, source.size() - 1);
        while (line > first && source.blank(line)) {
            line--;
        }
        return line;
    }

    /** Ends the file; lines that no block claimed are reported. */
    void finish() {
        closeEntry(source.size() - 1);
        if (!digestSeen) {
            ledger.rejectAll(
                    lastNonBlank(0, source.size() - 1) + 1,
                    Problem.Code.NO_DIGEST,
                    "passed over: the file has no heading '## Daily Papers (YYYY-MM-DD)' and lists"
                            + " no paper");
        }
        for (int line = 0; line < source.size(); line++) {
            rejectUnsettled(line);
        }
    }

    List<Listing> listings() {
        return listings;
    }
}
