package org.w3id.paperkg.topic.choice;

import org.w3id.paperkg.digest.ArxivId;
import org.w3id.paperkg.topic.naming.AmbiguousForms;
import org.w3id.paperkg.topic.naming.Concepts;
import org.w3id.paperkg.topic.naming.EnglishNames;
import org.w3id.paperkg.topic.naming.KoreanNames;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.reading.Passage;
import org.w3id.paperkg.topic.text.Acronym;
import org.w3id.paperkg.topic.text.EnglishForm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the concepts in running text, the longest name first: linear in the length of the text,
 * whatever the size of the thesaurus.
 */
public final class OccurrenceFinder {
    private final AmbiguousForms ambiguous;
    private final NameMatcher names;

    public OccurrenceFinder(
            Concepts concepts,
            EnglishNames english,
            KoreanNames koreanNames,
            AmbiguousForms ambiguous) {
        this.ambiguous = ambiguous;
        this.names = new NameMatcher(concepts, english, koreanNames, ambiguous);
    }

    /**
     * Ambiguous acronyms and forms of several concepts count when the paper has the concept in
     * other words, too; those that mean one concept more often than not count as uncertain.
     */
    public List<Occurrence> occurrences(PaperReading paper) {
        List<Occurrence> certain = new ArrayList<>();
        List<Occurrence> uncertain = new ArrayList<>();
        for (int i = 0; i < paper.passages().size(); i++) {
            Passage passage = paper.passages().get(i);
            int at = 0;
            while (at < passage.tokens().size()) {
                at = longest(paper.id(), passage, at, i, certain, uncertain);
            }
        }
        Set<String> known = new HashSet<>();
        certain.forEach(occurrence -> known.add(occurrence.concept()));
        uncertain.stream()
                .filter(o -> known.contains(o.concept()) || probable(o))
                .forEach(certain::add);
        return certain;
    }

    private boolean probable(Occurrence uncertain) {
        return !Acronym.hasCapitals(uncertain.surface())
                && ambiguous.mostlyOne(EnglishForm.key(uncertain.surface()));
    }

    /** Adds the longest name that begins at a word, and the names in it; answers where to go on. */
    private int longest(
            ArxivId paper,
            Passage passage,
            int from,
            int index,
            List<Occurrence> certain,
            List<Occurrence> uncertain) {
        Optional<NameMatcher.NameMatch> name =
                names.longest(paper, passage, from, passage.tokens().size());
        if (name.isEmpty()) {
            return from + 1;
        }
        int to = name.get().to();
        add(name.get(), index, Occurrence.Place.OWN, certain, uncertain);
        Optional<NameMatcher.NameMatch> shorter = names.longest(paper, passage, from, to - 1);
        while (shorter.isPresent()) {
            add(shorter.get(), index, Occurrence.Place.INSIDE, certain, uncertain);
            shorter = names.longest(paper, passage, from, shorter.get().to() - 1);
        }
        for (int inner = from + 1; inner < to; inner++) {
            names.longest(paper, passage, inner, to)
                    .ifPresent(
                            part ->
                                    add(
                                            part,
                                            index,
                                            part.to() == to
                                                    ? Occurrence.Place.HEAD
                                                    : Occurrence.Place.INSIDE,
                                            certain,
                                            uncertain));
        }
        return to;
    }

    private static void add(
            NameMatcher.NameMatch found,
            int passage,
            Occurrence.Place place,
            List<Occurrence> certain,
            List<Occurrence> uncertain) {
        for (String concept : found.meanings()) {
            (found.certain() ? certain : uncertain)
                    .add(
                            new Occurrence(
                                    concept,
                                    passage,
                                    found.surface(),
                                    place,
                                    found.reading(),
                                    found.certain()));
        }
    }
}
