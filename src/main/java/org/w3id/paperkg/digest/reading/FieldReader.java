package org.w3id.paperkg.digest.reading;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.Media;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.digest.names.NameListReader;
import org.w3id.paperkg.digest.names.NameReading;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;
import org.w3id.paperkg.unicode.XmlGate;

/** Reads the lines between a heading and its summary: picture or film, votes, authors. */
final class FieldReader {
    /** The collection's longest has 60 characters; a word of kilobytes cannot be indexed. */
    private static final int LONGEST_NAME = 500;

    private static final Pattern VOTES = Pattern.compile("Votes?\\s?:(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORS = Pattern.compile("Authors?\\s?:(.*)", Pattern.DOTALL);

    private final SourceText source;
    private final LineLedger ledger;

    FieldReader(SourceText source, LineLedger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    /** Returns false when the line is none of these fields. */
    boolean read(ListingDraft draft, int line) {
        String text = source.line(line).strip();
        Optional<Media> media = MediaLine.parse(text);
        Matcher votes = VOTES.matcher(text);
        Matcher authors = AUTHORS.matcher(text);
        if (media.isPresent()) {
            draft.addMedia(media.get());
            ledger.accept(line);
        } else if (votes.matches()) {
            readVotes(draft, line, votes.group(1).strip());
        } else if (authors.matches()) {
            readAuthors(draft, line, authors.group(1));
        } else {
            return false;
        }
        return true;
    }

    /**
     * Reads a block of HTML, which may run on into other fields; returns the lines not understood.
     */
    NavigableSet<Integer> readHtml(ListingDraft draft, NavigableSet<Integer> lines) {
        NavigableSet<Integer> markup = new TreeSet<>();
        StringBuilder html = new StringBuilder();
        for (int line : lines) {
            if (!read(draft, line)) {
                markup.add(line);
                html.append(source.line(line)).append('\n');
            }
        }
        if (!MediaLine.understood(html.toString())) {
            return markup;
        }
        MediaLine.inHtml(html.toString()).forEach(draft::addMedia);
        markup.forEach(ledger::accept);
        return new TreeSet<>();
    }

    private void readAuthors(ListingDraft draft, int line, String value) {
        XmlGate gate = new XmlGate();
        NameReading read = NameListReader.read(value, gate);
        AuthorList authors = read.authors();
        gate.remark()
                .map("an escape in this line "::concat)
                .ifPresent(said -> ledger.remark(line, Problem.Code.CONTROL_CHARACTER, said));
        read.remarks().forEach(said -> ledger.remark(line, Problem.Code.NAMES_CLEANED, said));
        read.guesses().forEach(said -> ledger.remark(line, Problem.Code.AUTHORS_GUESSED, said));
        Optional<String> tooLong =
                authors.names().stream().filter(name -> name.length() > LONGEST_NAME).findFirst();
        if (tooLong.isEmpty()) {
            settle(line, draft.setAuthors(authors), "authors");
        } else {
            ledger.reject(
                    line,
                    Problem.Code.AUTHORS_NOT_NAMES,
                    "expected names of at most %d characters after 'Authors:', found one of %d: %s"
                            .formatted(
                                    LONGEST_NAME,
                                    tooLong.get().length(),
                                    Problem.quote(tooLong.get())));
        }
    }

    private void readVotes(ListingDraft draft, int line, String value) {
        // digest: "-" stands for a number that the page did not show
        boolean unknown = value.isEmpty() || value.equals("-");
        if (unknown || value.matches("\\d{1,9}")) {
            OptionalInt votes =
                    unknown ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
            settle(line, draft.setVotes(votes), "votes");
        } else {
            ledger.reject(
                    line,
                    Problem.Code.VOTES_NOT_A_NUMBER,
                    "expected a whole number or '-' after 'Vote:', found " + Problem.quote(value));
        }
    }

    private void settle(int line, boolean first, String field) {
        if (first) {
            ledger.accept(line);
        } else {
            ledger.reject(
                    line,
                    Problem.Code.FIELD_REPEATED,
                    "the entry has its %s already; this line is left out: %s"
                            .formatted(field, Problem.quote(source.line(line))));
        }
    }
}
