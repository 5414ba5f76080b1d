package org.w3id.paperkg.topic.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.paperkg.digest.ArxivId;
import org.w3id.paperkg.topic.naming.AmbiguousForms;
import org.w3id.paperkg.topic.naming.Concept;
import org.w3id.paperkg.topic.naming.Concepts;
import org.w3id.paperkg.topic.naming.EnglishNames;
import org.w3id.paperkg.topic.naming.KoreanNames;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.reading.Passage;
import org.w3id.paperkg.topic.text.Acronym;
import org.w3id.paperkg.topic.text.EnglishForm;
import org.w3id.paperkg.topic.text.KoreanForm;
import org.w3id.paperkg.topic.text.PrefixFilter;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.text.Token;

/**
 * Finds the concepts in running text, the longest name first. It reads on from a word only while
 * some name begins so: linear in the length of the text, whatever the size of the thesaurus.
 */
public final class OccurrenceFinder {
    private final Concepts concepts;
    private final EnglishNames english;
    private final KoreanNames koreanNames;
    private final AmbiguousForms ambiguous;
    private final PrefixFilter names;
    private final Map<String, List<String>> readings = new ConcurrentHashMap<>();

    public OccurrenceFinder(
            Concepts concepts,
            EnglishNames english,
            KoreanNames koreanNames,
            AmbiguousForms ambiguous) {
        this.concepts = concepts;
        this.english = english;
        this.koreanNames = koreanNames;
        this.ambiguous = ambiguous;
        List<String> all = new ArrayList<>();
        concepts.all().forEach(concept -> all.add(concept.key()));
        all.addAll(english.synonyms());
        all.addAll(koreanNames.keys());
        all.addAll(ambiguous.forms());
        this.names = new PrefixFilter(all);
    }

    /**
     * A name at a place.
     *
     * @param meanings the concept; more than one for an ambiguous form
     * @param certain whether the form means the concept wherever it stands
     */
    private record Found(
            List<String> meanings,
            boolean certain,
            String surface,
            Occurrence.Reading reading,
            int to) {}

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
        Optional<Found> name = find(paper, passage, from, passage.tokens().size());
        if (name.isEmpty()) {
            return from + 1;
        }
        int to = name.get().to();
        add(name.get(), index, Occurrence.Place.OWN, certain, uncertain);
        Optional<Found> shorter = find(paper, passage, from, to - 1);
        while (shorter.isPresent()) {
            add(shorter.get(), index, Occurrence.Place.INSIDE, certain, uncertain);
            shorter = find(paper, passage, from, shorter.get().to() - 1);
        }
        for (int inner = from + 1; inner < to; inner++) {
            find(paper, passage, inner, to)
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
            Found found,
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

    private Optional<Found> find(ArxivId paper, Passage passage, int from, int end) {
        List<Token> tokens = passage.tokens();
        Optional<Found> best = Optional.empty();
        String before = "";
        for (int to = from + 1; to <= end && to - from <= TermShape.LONGEST; to++) {
            Token last = tokens.get(to - 1);
            if (to > from + 1 && last.breaks()) {
                break;
            }
            String soFar = before + english.part(last, paper);
            Optional<Found> here =
                    last.hangul()
                            ? korean(passage, from, to, before)
                            : english(passage, from, to, soFar);
            best = here.isPresent() ? here : best;
            before = soFar;
            if (!names.mayBegin(before)) {
                break;
            }
        }
        return best;
    }

    private Optional<Found> english(Passage passage, int from, int to, String key) {
        Optional<Concept> concept = concepts.byKey(english.canonical(key));
        if (concept.isPresent()) {
            String text = text(passage, from, to);
            boolean sameLetters = key.equals(concept.get().key());
            boolean meant =
                    (to - from > 1 || !concept.get().name() || TermShape.name(text))
                            && (!sameLetters
                                    || !concept.get().oddlySpelt()
                                    || Concept.oddlySpelt(text));
            return Optional.of(concept.get())
                    .filter(c -> meant)
                    .map(
                            c ->
                                    new Found(
                                            List.of(c.key()),
                                            true,
                                            text,
                                            Occurrence.Reading.ENGLISH,
                                            to));
        }
        // 오프라인 RL is Korean that ends in English
        Optional<String> mixed = koreanNames.concept(key);
        return mixed.isPresent()
                ? Optional.of(
                        new Found(
                                List.of(mixed.get()),
                                true,
                                text(passage, from, to),
                                Occurrence.Reading.COMPOSED,
                                to))
                : uncertain(key, passage, from, to, 0, Occurrence.Reading.ENGLISH);
    }

    private Optional<Found> korean(Passage passage, int from, int to, String before) {
        String last = passage.tokens().get(to - 1).text();
        for (String reading : readings(last)) {
            String key = before + reading;
            int particle = last.length() - reading.length();
            Optional<String> concept = koreanNames.concept(key);
            if (concept.isPresent()) {
                Occurrence.Reading how =
                        koreanNames.composed(key)
                                ? Occurrence.Reading.COMPOSED
                                : Occurrence.Reading.KOREAN;
                String text = text(passage, from, to);
                return Optional.of(
                        new Found(
                                List.of(concept.get()),
                                true,
                                text.substring(0, text.length() - particle),
                                how,
                                to));
            }
            Optional<Found> unclear =
                    uncertain(key, passage, from, to, particle, Occurrence.Reading.KOREAN);
            if (unclear.isPresent()) {
                return unclear;
            }
        }
        return Optional.empty();
    }

    private List<String> readings(String word) {
        List<String> known = readings.get(word);
        return known != null ? known : readings.computeIfAbsent(word, KoreanForm::readings);
    }

    private Optional<Found> uncertain(
            String key,
            Passage passage,
            int from,
            int to,
            int particle,
            Occurrence.Reading reading) {
        List<String> meanings = ambiguous.concepts(key);
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        String text = text(passage, from, to);
        return Optional.of(
                new Found(
                        meanings, false, text.substring(0, text.length() - particle), reading, to));
    }

    private static String text(Passage passage, int from, int to) {
        return passage.text()
                .substring(passage.tokens().get(from).start(), passage.tokens().get(to - 1).end());
    }
}
