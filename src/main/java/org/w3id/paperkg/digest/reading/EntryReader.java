package org.w3id.paperkg.digest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.commonmark.node.ListBlock;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * Puts the blocks of a file together to listings: a heading opens an entry, what follows fills it.
 */
final class EntryReader {
    private final String path;
    private final SourceText source;
    private final LineLedger ledger;
    private final HeadingReader headings;
    private final PointReader points;
    private final FieldReader fields;
    private final List<Listing> listings = new ArrayList<>();
    private OpenEntry open = OpenEntry.NONE;

    EntryReader(String path, SourceText source, LineLedger ledger) {
        this.path = path;
        this.source = source;
        this.ledger = ledger;
        this.headings = new HeadingReader(source, ledger);
        this.points = new PointReader(source, ledger);
        this.fields = new FieldReader(source, ledger);
    }

    void heading(int level, int line) {
        if (level <= 3) {
            closeEntry(line - 1);
        }
        switch (level) {
            case 2 -> headings.day(line);
            case 3 -> open = headings.paper(line);
            default ->
                    ledger.reject(
                            line,
                            Problem.Code.UNKNOWN_HEADING,
                            "a digest has headings of level 2 (the day) and 3 (a paper), not %s"
                                    .formatted(Problem.quote(source.line(line))));
        }
    }

    void points(ListBlock list, NavigableSet<Integer> lines) {
        if (open.draft().isPresent()) {
            open.draft().get().addBullets(points.read(list));
        } else {
            strayLines(lines);
        }
    }

    /** Returns false when there is no bullet to continue. */
    boolean continueBullet(NavigableSet<Integer> lines) {
        if (open.draft().isEmpty() || !open.draft().get().hasBullets()) {
            return false;
        }
        for (int line : lines) {
            ledger.accept(line);
            open.draft().get().continueLastBullet(source.line(line));
        }
        return true;
    }

    void html(NavigableSet<Integer> lines) {
        strayLines(open.draft().isPresent() ? fields.readHtml(open.draft().get(), lines) : lines);
    }

    /** A line drawn between parts: it holds no words. */
    void separator(NavigableSet<Integer> lines) {
        lines.forEach(ledger::accept);
    }

    void line(int line) {
        if (open.draft().isPresent() && fields.read(open.draft().get(), line)) {
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
        if (open.rejection().isPresent() || lines.isEmpty()) {
            return;
        }
        lines.forEach(this::rejectUnsettled);
    }

    private void rejectUnsettled(int line) {
        if (!source.blank(line) && !ledger.settled(line)) {
            ledger.reject(
                    line,
                    Problem.Code.UNKNOWN_LINE,
                    "not understood: " + Problem.quote(source.line(line)));
        }
    }

    /** Completes what is open when a heading or the end of the file ends it. */
    private void closeEntry(int lastLine) {
        open.draft().ifPresent(draft -> listings.add(draft.complete(path)));
        open.rejection()
                .ifPresent(
                        bad ->
                                ledger.reject(
                                        bad.firstLine(),
                                        lastNonBlank(bad.firstLine(), lastLine),
                                        bad.code(),
                                        bad.message()));
        open = OpenEntry.NONE;
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
        if (!headings.digestSeen()) {
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
