package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.w3id.paperkg.digest.ArxivId;

/**
 * Finds the concepts in running text, the longest name first. It reads on from a word only while
 * some name begins so: linear in the length of the text, whatever the size of the thesaurus.
 */
final class OccurrenceFinder {
    private final Concepts concepts;
    private final Acronyms acronyms;
    private final KoreanNames koreanNames;
    private final NavigableSet<String> names = new TreeSet<>();

    OccurrenceFinder(Concepts concepts, Acronyms acronyms, KoreanNames koreanNames) {
        this.concepts = concepts;
        this.acronyms = acronyms;
        this.koreanNames = koreanNames;
        concepts.all().forEach(concept -> names.add(concept.key()));
        names.addAll(koreanNames.keys());
    }

    private record Found(String concept, String surface, int to) {
        Occurrence at(int passage, boolean nested) {
            return new Occurrence(concept, passage, surface, nested);
        }
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

    /**
     * Adds the longest name that begins at a word, and the names at its end; answers where to go
     * on.
     */
    private int longest(
            ArxivId paper, Passage passage, int from, int index, List<Occurrence> found) {
        Optional<Found> name = find(paper, passage, from);
        if (name.isEmpty()) {
            return from + 1;
        }
        int to = name.get().to();
        found.add(name.get().at(index, false));
        for (int inner = from + 1; inner < to; inner++) {
            find(paper, passage, inner)
                    .filter(head -> head.to() == to)
                    .ifPresent(head -> found.add(head.at(index, true)));
        }
        return to;
    }

    private Optional<Found> find(ArxivId paper, Passage passage, int from) {
        List<Token> tokens = passage.tokens();
        Optional<Found> best = Optional.empty();
        String before = "";
        for (int to = from + 1; to <= tokens.size() && to - from <= TermShape.LONGEST; to++) {
            Token last = tokens.get(to - 1);
            if (to > from + 1 && last.breaks()) {
                break;
            }
            Phrase phrase = passage.phrase(from, to);
            String soFar = before + acronyms.resolve(last, paper);
            Optional<Found> here =
                    last.hangul() ? korean(phrase, before, to) : english(phrase, soFar, to);
            best = here.isPresent() ? here : best;
            before = soFar;
            String next = names.ceiling(before);
            if (next == null || !next.startsWith(before)) {
                break;
            }
        }
        return best;
    }

    private Optional<Found> english(Phrase phrase, String key, int to) {
        return concepts.byKey(key)
                .filter(
                        concept ->
                                phrase.size() > 1
                                        || !concept.name()
                                        || TermShape.name(phrase.text()))
                .map(concept -> new Found(concept.key(), phrase.text(), to));
    }

    private Optional<Found> korean(Phrase phrase, String before, int to) {
        Token last = phrase.last();
        for (String reading : KoreanForm.readings(last.text())) {
            Optional<String> concept = koreanNames.concept(before + reading);
            if (concept.isPresent()) {
                String text = phrase.text();
                int end = text.length() - (last.text().length() - reading.length());
                return Optional.of(new Found(concept.get(), text.substring(0, end), to));
            }
        }
        return Optional.empty();
    }
}
