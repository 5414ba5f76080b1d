package org.w3id.paperkg.topic.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * A paper's words and what they offer as topics.
 *
 * @param passages the title, then the points of the summary
 * @param glosses of all passages
 * @param phrases all English phrases that can be terms if other papers have them, too
 * @param titleTerms phrases of the title that can be terms on their own
 * @param summaryTerms the same in the summary: English phrases in Korean sentences, and names
 * @param heading what stands before the colon of the title
 * @param artefact what the title introduces
 */
public record PaperReading(
        ArxivId id,
        List<Passage> passages,
        List<Gloss> glosses,
        List<EnglishPhrase> phrases,
        List<Phrase> titleTerms,
        List<Phrase> summaryTerms,
        Optional<Phrase> heading,
        Optional<Phrase> artefact) {
    private static final int LONGEST_HEADING = 4;

    public static PaperReading of(Paper paper) {
        return of(paper, Passage.allOf(paper));
    }

    /** The same without the summary. */
    public PaperReading titleOnly(Paper paper) {
        return of(paper, passages.subList(0, 1));
    }

    private static PaperReading of(Paper paper, List<Passage> passages) {
        Passage title = passages.get(0);
        List<EnglishRun> titleRuns = EnglishRun.of(title);
        List<EnglishRun> summaryRuns =
                passages.stream().skip(1).flatMap(p -> EnglishRun.of(p).stream()).toList();
        return new PaperReading(
                paper.id(),
                passages,
                passages.stream().flatMap(p -> GlossReader.glosses(p).stream()).toList(),
                Stream.concat(titleRuns.stream(), summaryRuns.stream())
                        .flatMap(run -> run.phrases().stream())
                        .toList(),
                titleTerms(title, titleRuns),
                Stream.concat(
                                summaryRuns.stream().flatMap(run -> run.chunks().stream()),
                                passages.stream()
                                        .skip(1)
                                        .flatMap(passage -> NameReader.names(passage).stream()))
                        .toList(),
                heading(title),
                ArtefactName.introducedBy(paper.title()).flatMap(Phrase::of));
    }

    private static List<Phrase> titleTerms(Passage title, List<EnglishRun> runs) {
        return Stream.of(
                        runs.stream().flatMap(run -> run.chunks().stream()),
                        runs.stream().map(EnglishRun::head).filter(TermShape::term),
                        heading(title).stream())
                .flatMap(terms -> terms)
                .toList();
    }

    private static Optional<Phrase> heading(Passage title) {
        int colon = title.text().indexOf(": ");
        int words = (int) title.tokens().stream().filter(token -> token.end() <= colon).count();
        return Optional.of(words)
                .filter(count -> count > 0 && count <= LONGEST_HEADING)
                .map(count -> title.phrase(0, count))
                .filter(Phrase::latin);
    }

    public List<Gloss.Bilingual> bilingual() {
        return of(Gloss.Bilingual.class);
    }

    public List<Gloss.Abbreviation> abbreviations() {
        return of(Gloss.Abbreviation.class);
    }

    private <T extends Gloss> List<T> of(Class<T> kind) {
        return glosses.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
