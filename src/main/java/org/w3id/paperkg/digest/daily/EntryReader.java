package org.w3id.paperkg.digest.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.entry.FieldReader;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.entry.PointReader;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * Puts the blocks of a file together to listings: a heading opens an entry, what follows fills it.
 */
public final class EntryReader {
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

    /** Returns false when the block is no heading of one line, nor a day underlined. */
    boolean opens(Heading heading, NavigableSet<Integer> lines) {
        int first = lines.first();
        boolean day = heading.getLevel() <= 2 && headings.isDay(first);
        if (lines.size() > (day ? 2 : 1)) {
            return false;
        }
        lines.forEach(ledger::accept);
        heading(day ? 2 : heading.getLevel(), first);
        return true;
    }

    private void heading(int level, int line) {
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

    /** What no reader of the page sees as part of an entry. */
    void unseen(NavigableSet<Integer> lines) {
        if (open.rejection().isEmpty()) {
            ledger.reject(
                    lines.first(),
                    lines.last(),
                    Problem.Code.PASSED_OVER,
                    "passed over: code and comments are no part of an entry");
        }
    }

    void points(ListBlock list, NavigableSet<Integer> lines) {
        if (open.draft().isPresent()) {
            addBullets(open.draft().get(), points.read(list));
        } else {
            strayLines(lines);
        }
    }

    /** Fields may stand in bullets before the summary, and right behind a bullet of it. */
    private void addBullets(ListingDraft draft, List<PointReader.Bullet> bullets) {
        boolean summary = draft.hasBullets();
        for (PointReader.Bullet bullet : bullets) {
            if (summary || !fields.readBullet(draft, bullet)) {
                summary = true;
                draft.addBullet(bullet);
            }
        }
        strayLines(fields.read(draft, points.takeFieldLines()));
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

    void paragraph(NavigableSet<Integer> lines) {
        NavigableSet<Integer> others =
                open.draft().isPresent() ? fields.read(open.draft().get(), lines) : lines;
        for (int line : others) {
            NavigableSet<Integer> one = new TreeSet<>(List.of(line));
            // a film's tags on one line are a paragraph to CommonMark
            if (source.line(line).stripLeading().startsWith("<")) {
                html(one);
            } else {
                strayLines(one);
            }
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
        open.drafts().map(draft -> draft.complete(path)).forEach(listings::add);
        open.rejection()
                .filter(bad -> nextNonBlank(bad.firstLine()) <= lastLine)
                .ifPresent(
                        bad ->
                                ledger.reject(
                                        nextNonBlank(bad.firstLine()),
                                        lastNonBlank(bad.firstLine(), lastLine),
                                        bad.code(),
                                        bad.message()));
        open = OpenEntry.NONE;
    }

    private int nextNonBlank(int line) {
        int next = line;
        while (next < source.size() && source.blank(next)) {
            next++;
        }
        return next;
    }

    private int lastNonBlank(int first, int last) {
        int line = Math.min(last, source.size() - 1);
        while (line > first && source.blank(line)) {
            line--;
        }
        return line;
    }

    boolean digestSeen() {
        return headings.digestSeen();
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
