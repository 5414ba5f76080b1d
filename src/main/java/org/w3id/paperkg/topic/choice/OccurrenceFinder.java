package org.w3id.paperkg.topic.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.paperkg.topic.choice.NameMatcher.NameMatch;
import org.w3id.paperkg.topic.choice.Occurrence.Place;
import org.w3id.paperkg.topic.naming.AmbiguousForms;
import org.w3id.paperkg.topic.naming.LearntNames;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.reading.Passage;
import org.w3id.paperkg.topic.text.Acronym;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * Finds the concepts in running text, the longest name first: linear in the length of the text,
 * whatever the size of the thesaurus.
 */
final class OccurrenceFinder {
    private final AmbiguousForms ambiguous;
    private final NameMatcher names;

    OccurrenceFinder(LearntNames names) {
        this.ambiguous = names.ambiguous();
        this.names = new NameMatcher(names);
    }

    /** A name inside a longer one. */
    private record Part(NameMatch name, Place place) {}

    /**
     * Ambiguous acronyms and forms of several concepts count when the paper has the concept in
     * other words, too; those that mean one concept more often than not count as uncertain.
     */
    public List<Occurrence> occurrences(PaperReading paper) {
        List<Occurrence> all = new ArrayList<>();
        for (int i = 0; i < paper.passages().size(); i++) {
            all.addAll(occurrences(paper, i));
        }
        List<Occurrence> counted = new ArrayList<>(all);
        counted.removeIf(occurrence -> !occurrence.certain());
        Set<String> known = counted.stream().map(Occurrence::concept).collect(Collectors.toSet());
        all.stream()
                .filter(o -> !o.certain())
                .filter(o -> known.contains(o.concept()) || probable(o))
                .forEach(counted::add);
        return counted;
    }

    private boolean probable(Occurrence uncertain) {
        return !Acronym.hasCapitals(uncertain.surface())
                && ambiguous.mostlyOne(EnglishForm.key(uncertain.surface()));
    }

    private List<Occurrence> occurrences(PaperReading paper, int index) {
        Passage passage = paper.passages().get(index);
        List<Occurrence> found = new ArrayList<>();
        int end = passage.tokens().size();
        int at = 0;
        while (at < end) {
            Optional<NameMatch> name = names.longest(paper.id(), passage, at, end);
            if (name.isPresent()) {
                found.addAll(occurrences(name.get(), index, Place.OWN));
                parts(paper.id(), passage, at, name.get().to())
                        .forEach(p -> found.addAll(occurrences(p.name(), index, p.place())));
            }
            at = name.map(NameMatch::to).orElse(at + 1);
        }
        return found;
    }

    /** The names inside a longer one: first those that begin with it, then the others. */
    private List<Part> parts(ArxivId paper, Passage passage, int from, int to) {
        List<Part> parts = new ArrayList<>();
        Optional<NameMatch> shorter = names.longest(paper, passage, from, to - 1);
        while (shorter.isPresent()) {
            parts.add(new Part(shorter.get(), Place.INSIDE));
            shorter = names.longest(paper, passage, from, shorter.get().to() - 1);
        }
        for (int inner = from + 1; inner < to; inner++) {
            names.longest(paper, passage, inner, to)
                    .map(name -> new Part(name, name.to() == to ? Place.HEAD : Place.INSIDE))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    private static List<Occurrence> occurrences(NameMatch name, int passage, Place place) {
        return name.meanings().stream()
                .map(
                        concept ->
                                new Occurrence(
                                        concept,
                                        passage,
                                        name.surface(),
                                        place,
                                        name.reading(),
                                        name.certain()))
                .toList();
    }
}
