package org.w3id.paperkg.digest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;

/**
 * Puts the blocks of a file together to listings: a heading opens an entry, what follows fills it.
 */
final class EntryReader {
    private static final Pattern DATE =
            Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)|(\\d{4}-\\d{2}-\\d{2})\\s*$");
    private static final Pattern VOTE = Pattern.compile("Votes?\\s?:(.*)");
    private static final Pattern AUTHORS = Pattern.compile("Authors?\\s?:(.*)");

    private final String path;
    private final SourceText source;
    private final LineLedger ledger;
    private final PointReader points;
    private final List<Listing> listings = new ArrayList<>();
    private final Map<LocalDate, Map<ArxivId, Integer>> seen = new HashMap<>();
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
                                    .formatted(quote(source.line(line))));
        }
    }

    private void digestHeading(int line) {
        date = dateIn(source.line(line));
        if (date.isPresent()) {
            ledger.accept(line);
        } else {
            ledger.reject(
                    line,
                    line,
                    Problem.Code.DIGEST_WITHOUT_DATE,
                    "expected '## Daily Papers (YYYY-MM-DD)', found " + quote(source.line(line)));
        }
    }

    private static Optional<LocalDate> dateIn(String heading) {
        Matcher printed = DATE.matcher(heading);
        while (printed.find()) {
            try {
                String text = printed.group(1) == null ? printed.group(2) : printed.group(1);
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
        return Optional.empty();
    }

    private void listingHeading(int line) {
        String text = source.line(line);
        Optional<HeadingLink> link = HeadingLink.parse(text);
        Optional<ArxivId> id = link.flatMap(found -> ArxivId.ofPage(found.url()));
        if (link.isEmpty()) {
            reject(
                    line,
                    Problem.Code.LISTING_WITHOUT_LINK,
                    "no link in heading %s; expected '### [title](https://arxiv.org/abs/ID)'"
                            .formatted(quote(text)));
        } else if (id.isEmpty()) {
            reject(
                    line,
                    Problem.Code.LISTING_WITHOUT_ARXIV_ID,
                    "%s is no arXiv page such as 'https://arxiv.org/abs/2402.06619'"
                            .formatted(quote(link.get().url())));
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
                    "the heading holds more than its link: " + quote(link.beside()));
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
        TreeSet<Integer> markup = new TreeSet<>();
        StringBuilder html = new StringBuilder();
        for (int line : lines) {
            if (draft.isPresent() && field(line, source.line(line).strip())) {
                continue;
            }
            markup.add(line);
            html.append(source.line(line)).append('\n');
        }
        Optional<Media> media = MediaLine.inHtml(html.toString());
        if (draft.isPresent() && MediaLine.tagsOnly(html.toString())) {
            media.ifPresent(draft.get()::addMedia);
            markup.forEach(ledger::accept);
        } else {
            strayLines(markup);
        }
    }

    /** A line drawn between parts: it holds no words. */
    void separator(NavigableSet<Integer> lines) {
        lines.forEach(ledger::accept);
    }

    void line(int line) {
        if (source.blank(line)) {
            return;
        }
        if (draft.isEmpty() || !field(line, source.line(line).strip())) {
            strayLines(new TreeSet<>(List.of(line)));
        }
    }

    private boolean field(int line, String text) {
        Optional<Media> media = MediaLine.parse(text);
        Matcher vote = VOTE.matcher(text);
        Matcher authors = AUTHORS.matcher(text);
        if (media.isPresent()) {
            draft.orElseThrow().addMedia(media.get());
            ledger.accept(line);
        } else if (vote.matches()) {
            votes(line, vote.group(1).strip());
        } else if (authors.matches()) {
            AuthorList list = AuthorLine.parse(authors.group(1));
            settle(line, draft.orElseThrow().setAuthors(list), "authors");
        } else {
            return false;
        }
        return true;
    }

    private void votes(int line, String value) {
        // digest: "-" stands for a number that the page did not show
        boolean unknown = value.isEmpty() || value.equals("-");
        if (unknown || value.matches("\\d{1,9}")) {
            OptionalInt votes =
                    unknown ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
            settle(line, draft.orElseThrow().setVotes(votes), "votes");
        } else {
            ledger.reject(
                    line,
                    line,
                    Problem.Code.VOTES_NOT_A_NUMBER,
                    "expected a whole number or '-' after 'Vote:', found " + quote(value));
        }
    }

    private void settle(int line, boolean first, String field) {
        if (first) {
            ledger.accept(line);
        } else {
            ledger.reject(
                    line,
                    line,
                    Problem.Code.FIELD_REPEATED,
                    "the entry has its %s already; this line is left out: %s"
                            .formatted(field, quote(source.line(line))));
        }
    }

    private void strayLines(NavigableSet<Integer> lines) {
        if (rejection.isPresent() || lines.isEmpty()) {
            return;
        }
        for (int line : lines) {
            if (!ledger.settled(line) && !source.blank(line)) {
                ledger.reject(
                        line,
                        line,
                        Problem.Code.UNKNOWN_LINE,
                        "not understood: " + quote(source.line(line)));
            }
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
        for (int line = 0; line < source.size(); line++) {
            if (!source.blank(line) && !ledger.settled(line)) {
                ledger.reject(
                        line,
                        line,
                        Problem.Code.UNKNOWN_LINE,
                        "not understood: " + quote(source.line(line)));
            }
        }
    }

    List<Listing> listings() {
        return listings;
    }

    private static String quote(String text) {
        String line = text.strip();
        return "'" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "'";
    }
}
