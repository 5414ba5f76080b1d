package org.w3id.paperkg.digest.entry;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.w3id.paperkg.digest.Media;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.digest.names.NameListReader;
import org.w3id.paperkg.digest.names.NameReading;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;
import org.w3id.paperkg.unicode.XmlGate;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * Reads the lines between a heading and its summary: picture or film, votes, authors, and links to
 * the paper itself.
 */
public final class FieldReader {
    /** The collection's longest has 60 characters; a word of kilobytes cannot be indexed. */
    private static final int LONGEST_NAME = 500;

    private final SourceText source;
    private final LineLedger ledger;

    public FieldReader(SourceText source, LineLedger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    /** Reads the fields of a paragraph; returns the lines that are none. */
    public NavigableSet<Integer> read(ListingDraft draft, NavigableSet<Integer> lines) {
        NavigableSet<Integer> others = new TreeSet<>();
        for (WrappedLine line : WrappedLine.of(source, lines)) {
            if (!read(draft, line)) {
                others.addAll(line.lines());
            }
        }
        return others;
    }

    /** Reads a line; returns false when it is no field. */
    public boolean read(ListingDraft draft, WrappedLine line) {
        Optional<Media> media = MediaLine.parse(line.text());
        media.ifPresent(draft::addMedia);
        if (media.isPresent()) {
            line.lines().forEach(ledger::accept);
            remarkTextOfPicture(line);
        }
        return media.isPresent()
                || line.field().filter(field -> read(draft, field, line.lines())).isPresent();
    }

    private void remarkTextOfPicture(WrappedLine line) {
        String words = MediaLine.textOf(line.text());
        if (!words.isEmpty()) {
            ledger.remark(
                    line.lines().first(),
                    Problem.Code.PICTURE_TEXT,
                    "the picture is kept without its text: " + Problem.quote(words));
        }
    }

    /**
     * Takes over a field; returns false for those that tell nothing of an entry whose paper is
     * known.
     */
    public boolean read(ListingDraft draft, FieldLine field, NavigableSet<Integer> lines) {
        switch (field.name()) {
            case VOTES -> readVotes(draft, lines, field.value());
            case AUTHORS -> readAuthors(draft, lines, field.value());
            case LINK -> {
                return readLink(draft, lines, field.value());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes over a bullet that is a field; returns false when it is a point. */
    public boolean readBullet(ListingDraft draft, PointReader.Bullet bullet) {
        NavigableSet<Integer> lines = new TreeSet<>();
        bullet.source().lines().forEach(line -> lines.add(bullet.line() + lines.size()));
        return bullet.level() == 0
                && FieldLine.parse(bullet.source())
                        .filter(FieldReader::tellsWhatItNames)
                        .filter(field -> read(draft, field, lines))
                        .isPresent();
    }

    /** "Votes: many want more" is a sentence. */
    private static boolean tellsWhatItNames(FieldLine field) {
        return field.name() != FieldName.VOTES || VoteText.parse(field.value()).isPresent();
    }

    private boolean readLink(ListingDraft draft, NavigableSet<Integer> lines, String value) {
        Optional<ArxivId> id = ArxivId.firstIn(value).or(() -> ArxivId.ofPath(value));
        boolean same = id.filter(draft.paper()::equals).isPresent();
        if (same) {
            lines.forEach(ledger::accept);
        }
        return same;
    }

    /**
     * Reads a block of HTML, which may run on into other fields; returns the lines not understood.
     */
    public NavigableSet<Integer> readHtml(ListingDraft draft, NavigableSet<Integer> lines) {
        NavigableSet<Integer> markup = read(draft, lines);
        StringBuilder html = new StringBuilder();
        markup.forEach(line -> html.append(source.line(line)).append('\n'));
        if (!MediaLine.understood(html.toString())) {
            return markup;
        }
        MediaLine.inHtml(html.toString()).forEach(draft::addMedia);
        markup.forEach(ledger::accept);
        return new TreeSet<>();
    }

    private void readAuthors(ListingDraft draft, NavigableSet<Integer> lines, String value) {
        if (draft.hasAuthors()) {
            settle(lines, false, "authors");
            return;
        }
        int line = lines.first();
        XmlGate gate = new XmlGate();
        NameReading read = NameListReader.read(value, gate);
        remark(line, read, gate);
        AuthorList authors = read.authors();
        Optional<String> tooLong =
                authors.names().stream().filter(name -> name.length() > LONGEST_NAME).findFirst();
        tooLong.ifPresentOrElse(
                name -> rejectNames(lines, name),
                () -> settle(lines, draft.setAuthors(authors), "authors"));
    }

    private void rejectNames(NavigableSet<Integer> lines, String name) {
        ledger.reject(
                lines.first(),
                lines.last(),
                Problem.Code.AUTHORS_NOT_NAMES,
                "expected names of at most %d characters after 'Authors:', found one of %d: %s"
                        .formatted(LONGEST_NAME, name.length(), Problem.quote(name)));
    }

    private void remark(int line, NameReading read, XmlGate gate) {
        gate.remark()
                .map("an escape in this line "::concat)
                .ifPresent(said -> ledger.remark(line, Problem.Code.CONTROL_CHARACTER, said));
        read.remarks().forEach(said -> ledger.remark(line, Problem.Code.NAMES_CLEANED, said));
        read.guesses().forEach(said -> ledger.remark(line, Problem.Code.AUTHORS_GUESSED, said));
    }

    private void readVotes(ListingDraft draft, NavigableSet<Integer> lines, String value) {
        Optional<VoteText> votes = VoteText.parse(value);
        if (votes.isPresent()) {
            settle(lines, draft.setVotes(votes.get().number()), "votes");
        } else {
            ledger.reject(
                    lines.first(),
                    lines.last(),
                    Problem.Code.VOTES_NOT_A_NUMBER,
                    "expected a whole number or '-' after 'Vote:', found " + Problem.quote(value));
        }
    }

    private void settle(NavigableSet<Integer> lines, boolean first, String field) {
        if (first) {
            lines.forEach(ledger::accept);
        } else {
            ledger.reject(
                    lines.first(),
                    lines.last(),
                    Problem.Code.FIELD_REPEATED,
                    "the entry has its %s already; this line is left out: %s"
                            .formatted(field, Problem.quote(source.line(lines.first()))));
        }
    }
}
