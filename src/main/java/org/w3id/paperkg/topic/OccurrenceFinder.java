package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.digest.ArxivId;

/**
 * Finds the concepts in running text by looking up each group of up to six words, the longest first: linear in the length of
 * the text, whatever the size of the thesaurus.
 */
final class OccurrenceFinder {
    private final Concepts concepts;
    private final Acronyms acronyms;
    private final KoreanNames koreanNames;

    OccurrenceFinder(Concepts concepts, Acronyms acronyms, KoreanNames koreanNames) {
        this.concepts = concepts;
        this.acronyms = acronyms;
        this.koreanNames = koreanNames;
    }

    List<Occurrence> occurrences(PaperReading paper) {
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < paper.passages().size(); i++) {
            Passage passage = paper.passages().get(i);
            int at = 0;
            while (at < passage.tokens().size()) {
                at = longest(paper.id(), passage, at, i, found);
            }
        }
        return found;
    }

    /** Adds the longest term that begins at a token, and the terms at its end; answers where to go on. */
    private int longest(ArxivId paper, Passage passage, int from, int index, List<Occurrence> found) {
        for (int to = farthest(passage.tokens(), from); to > from; to--) {
            Optional<Found> term = lookUp(paper, passage.phrase(from, to));
            if (term.isPresent()) {
                found.add(term.get().at(index, false));
                for (int inner = from + 1; inner < to; inner++) {
                    lookUp(paper, passage.phrase(inner, to)).ifPresent(head -> found.add(head.at(index, true)));
                }
                return to;
            }
        }
        return from + 1;
    }

    private static int farthest(List<Token> tokens, int from) {
        int to = from + 1;
        while (to < tokens.size() && to - from < TermShape.LONGEST && !tokens.get(to).breaks()) {
            to++;
        }
        return to;
    }

    private record Found(String concept, String surface) {
        Occurrence at(int passage, boolean nested) {
            return new Occurrence(concept, passage, surface, nested);
        }
    }

    private Optional<Found> lookUp(ArxivId paper, Phrase phrase) {
        return phrase.last().hangul() ? korean(phrase) : english(paper, phrase);
    }

    private Optional<Found> english(ArxivId paper, Phrase phrase) {
        String printed = phrase.last().text();
        String resolved = acronyms.resolve(phrase, paper);
        boolean known =
                concepts.byKey(resolved)
                        .filter(concept -> phrase.size() > 1 || !concept.name() || TermShape.name(printed))
                        .isPresent();
        return known ? Optional.of(new Found(resolved, phrase.text())) : Optional.empty();
    }

    private Optional<Found> korean(Phrase phrase) {
        Token last = phrase.last();
        String before = phrase.size() == 1 ? "" : phrase.without(1).key();
        for (String reading : KoreanForm.readings(last.text())) {
            Optional<String> concept = koreanNames.concept(before + reading);
            if (concept.isPresent()) {
                int particle = last.text().length() - reading.length();
                String text = phrase.text();
                return Optional.of(new Found(concept.get(), text.substring(0, text.length() - particle)));
            }
        }
        return Optional.empty();
    }
}
