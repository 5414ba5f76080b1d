package org.w3id.paperkg.topic;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.digest.ArxivId;
import org.w3id.paperkg.digest.Paper;

/**
 * A paper's words and glosses.
 *
 * @param passages the title, then the points of the summary unless it is suspect
 * @param phrases of all passages
 * @param artefact what the title introduces
 */
record PaperReading(
        ArxivId id,
        List<Passage> passages,
        List<Gloss> glosses,
        List<EnglishPhrase> phrases,
        Optional<Phrase> artefact) {
    static PaperReading of(Paper paper) {
        List<Passage> all = Passage.allOf(paper);
        List<Passage> passages = SummaryFit.suspect(all) ? all.subList(0, 1) : all;
        List<Gloss> glosses =
                passages.stream().flatMap(p -> GlossReader.glosses(p).stream()).toList();
        return new PaperReading(
                paper.id(),
                passages,
                glosses,
                passages.stream()
                        .flatMap(passage -> EnglishRun.of(passage).stream())
                        .flatMap(run -> run.phrases().stream())
                        .toList(),
                ArtefactName.introducedBy(paper.title()).flatMap(Phrase::of));
    }

    List<Gloss.Bilingual> bilingual() {
        return of(Gloss.Bilingual.class);
    }

    List<Gloss.Abbreviation> abbreviations() {
        return of(Gloss.Abbreviation.class);
    }

    private <T extends Gloss> List<T> of(Class<T> kind) {
        return glosses.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
