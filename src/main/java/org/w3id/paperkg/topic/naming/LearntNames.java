package org.w3id.paperkg.topic.naming;

import java.util.List;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.KoreanMorphology;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/** What the digests and the curation taught of names: which there are, and what they mean. */
public record LearntNames(
        Concepts concepts,
        AcronymExpansions acronyms,
        AmbiguousForms ambiguous,
        KoreanNames korean,
        EnglishNames english,
        EnglishLabels labels) {

    /** Cost: linear in the length of the texts. */
    public static LearntNames of(
            List<PaperReading> papers, TopicCuration curation, KoreanMorphology morphology) {
        AcronymExpansions acronyms = AcronymExpansions.of(papers, curation);
        EnglishNames english = new EnglishNames(acronyms, curation);
        TermBoundaries edges = TermBoundaries.of(papers, english, morphology);
        AmbiguousForms ambiguous = new AmbiguousForms(curation, english);
        Concepts concepts = Concepts.of(papers, english, ambiguous, edges, curation);
        KoreanNames korean = KoreanNames.of(concepts, edges, ambiguous);
        Composition composition =
                new Composition(
                        morphology,
                        WordTranslations.of(papers, edges, english, curation, morphology),
                        korean,
                        english,
                        key -> concepts.byKey(key).filter(c -> !c.proper()).isPresent());
        composition.terms(papers).forEach(korean::compose);
        return new LearntNames(concepts, acronyms, ambiguous, korean, english, new EnglishLabels());
    }
}
