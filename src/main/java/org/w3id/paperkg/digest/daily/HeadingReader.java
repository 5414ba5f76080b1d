package org.w3id.paperkg.digest.daily;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.entry.HeadingLink;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.LinkDefinitions;
import org.w3id.paperkg.digest.source.SourceText;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Reads the headings of a file: of a day, and below it of the papers that were listed then. */
final class HeadingReader {
    private final SourceText source;
    private final LineLedger ledger;
    // read when a heading needs one, as few do
    private Optional<LinkDefinitions> definitions = Optional.empty();
    private final Map<LocalDate, Map<ArxivId, Integer>> seen = new HashMap<>();
    private Optional<LocalDate> date = Optional.empty();
    private boolean digestSeen;

    HeadingReader(SourceText source, LineLedger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    /** Whether any heading so far was one of a digest: a day, or a paper with a link. */
    boolean digestSeen() {
        return digestSeen;
    }

    /** Whether a heading names a day, and no paper. */
    boolean isDay(int line) {
        String text = source.line(line);
        return HeadingLink.parse(text).isEmpty() && DigestHeading.parse(text).isPresent();
    }

    void day(int line) {
        String text = source.line(line);
        Optional<DigestHeading> heading = DigestHeading.parse(text);
        date = heading.map(DigestHeading::date);
        digestSeen |= date.isPresent();
        if (heading.isEmpty()) {
            ledger.reject(
                    line,
                    Problem.Code.DIGEST_WITHOUT_DATE,
                    "expected '## Daily Papers (YYYY-MM-DD)', found " + Problem.quote(text));
            return;
        }
        ledger.accept(line);
        remarkBeside(
                line,
                Problem.Code.TEXT_BESIDE_DATE,
                "the heading holds more after its date: ",
                heading.get().beside());
    }

    /** What follows belongs to the entry that is returned. */
    OpenEntry paper(int line) {
        String text = source.line(line);
        List<HeadingLink> several = HeadingLink.several(text);
        if (!several.isEmpty()) {
            return severalPapers(line, several);
        }
        Optional<HeadingLink> link = HeadingLink.parse(text).or(() -> byReference(text));
        digestSeen |= link.isPresent();
        if (link.isEmpty()) {
            return OpenEntry.rejected(
                    line,
                    Problem.Code.LISTING_WITHOUT_LINK,
                    "no link in heading %s; expected '### [title](https://arxiv.org/abs/ID)'"
                            .formatted(Problem.quote(text)));
        }
        return paper(line, link.get());
    }

    private OpenEntry paper(int line, HeadingLink link) {
        Optional<ArxivId> id = ArxivId.ofPage(link.url());
        return id.isPresent()
                ? paper(line, link, id.get())
                : OpenEntry.rejected(
                        line,
                        Problem.Code.LISTING_WITHOUT_ARXIV_ID,
                        "%s is no arXiv page such as 'https://arxiv.org/abs/2402.06619'"
                                .formatted(Problem.quote(link.url())));
    }

    private Optional<HeadingLink> byReference(String text) {
        LinkDefinitions known = definitions.orElseGet(() -> LinkDefinitions.of(source));
        definitions = Optional.of(known);
        Optional<HeadingLink> link = HeadingLink.parse(text, known);
        link.ifPresent(found -> known.lines(found.url()).forEach(ledger::accept));
        return link;
    }

    /** They are listed, and what stands below is left out. */
    private OpenEntry severalPapers(int line, List<HeadingLink> links) {
        digestSeen = true;
        List<ListingDraft> papers = new ArrayList<>();
        for (HeadingLink link : links) {
            paper(line, link, ArxivId.ofPage(link.url()).orElseThrow())
                    .draft()
                    .ifPresent(papers::add);
        }
        return papers.isEmpty() ? OpenEntry.NONE : OpenEntry.several(papers, line);
    }

    private OpenEntry paper(int line, HeadingLink link, ArxivId id) {
        if (date.isEmpty()) {
            return OpenEntry.rejected(
                    line,
                    Problem.Code.LISTING_WITHOUT_DIGEST,
                    "paper '%s' stands under no heading '## Daily Papers (YYYY-MM-DD)'"
                            .formatted(id));
        }
        LocalDate day = date.get();
        Integer earlier = seen.computeIfAbsent(day, d -> new HashMap<>()).putIfAbsent(id, line + 1);
        if (earlier != null) {
            return OpenEntry.rejected(
                    line,
                    Problem.Code.LISTING_REPEATED,
                    "paper '%s' is listed on %s already, in line %d; this second entry is left out"
                            .formatted(id, day, earlier));
        }
        ledger.accept(line);
        remarkBeside(
                line,
                Problem.Code.TEXT_BESIDE_LINK,
                "the heading holds more than its link: ",
                link.beside());
        return OpenEntry.of(new ListingDraft(day, id, link.url(), link.title(), line));
    }

    private void remarkBeside(int line, Problem.Code code, String sentence, String beside) {
        if (!beside.isEmpty()) {
            ledger.remark(line, code, sentence + Problem.quote(beside));
        }
    }
}
