package org.w3id.paperkg.topic.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.reading.Passage;
import org.w3id.paperkg.topic.text.KoreanMorphology;
import org.w3id.paperkg.topic.text.KoreanWord;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.WordList;

/**
 * Reads Korean terms that no gloss explains word by word: 비디오 is "video", 생성 is "generation", and
 * "video generation" is a concept, so 비디오 생성 means it. Each distinct term is read once.
 */
public final class Composition {
    private static final int LONGEST = 5;

    /** How much a name of its own counts as a rendering of one word among several. */
    private static final double NAME_SHARE = 0.5;

    private final KoreanMorphology morphology;
    private final WordTranslations translations;
    private final KoreanNames koreanNames;
    private final EnglishNames english;
    private final Predicate<String> known;
    private final Map<String, Optional<String>> composed = new ConcurrentHashMap<>();
    private final Map<Part, List<WordTranslations.Rendering>> renderings =
            new ConcurrentHashMap<>();

    /**
     * @param known whether a key is that of a concept that Korean words can mean
     */
    public Composition(
            KoreanMorphology morphology,
            WordTranslations translations,
            KoreanNames koreanNames,
            EnglishNames english,
            Predicate<String> known) {
        this.morphology = morphology;
        this.translations = translations;
        this.koreanNames = koreanNames;
        this.english = english;
        this.known = known;
    }

    /** A word of a term: a Korean stem, or the key of English words. */
    private record Part(String text, boolean hangul) {}

    /** The Korean terms that mean a known concept, with its key, by their own keys. */
    public SortedMap<String, String> terms(List<PaperReading> papers) {
        papers.parallelStream().forEach(this::read);
        SortedMap<String, String> found = new TreeMap<>();
        // Terms that differ in their spaces only may mean two things: the first in order counts
        new TreeMap<>(composed)
                .forEach(
                        (term, concept) ->
                                concept.ifPresent(
                                        key -> found.putIfAbsent(term.replace(" ", ""), key)));
        return found;
    }

    private void read(PaperReading paper) {
        for (Passage passage : paper.passages()) {
            for (int from = 0; from < passage.tokens().size(); from++) {
                read(paper, passage, from);
            }
        }
    }

    private void read(PaperReading paper, Passage passage, int from) {
        List<Token> tokens = passage.tokens();
        List<Part> parts = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int last = Math.min(tokens.size(), from + LONGEST);
        for (int at = from; at < last && (at == from || !tokens.get(at).breaks()); at++) {
            Token token = tokens.get(at);
            Part part = part(token, paper);
            if (!mayBePart(part)) {
                return;
            }
            parts.add(part);
            key.append(part.text()).append(' ');
            Optional<KoreanWord> word =
                    Optional.of(token).filter(Token::hangul).map(t -> morphology.word(t.text()));
            boolean mixed = parts.size() > 1 && parts.stream().anyMatch(Part::hangul);
            if (mixed && word.map(KoreanWord::nominal).orElse(true)) {
                composed.computeIfAbsent(key.toString(), unread -> compose(parts));
            }
            if (word.filter(inflected -> !inflected.bare()).isPresent()) {
                return;
            }
        }
    }

    private boolean mayBePart(Part part) {
        boolean modifier = part.hangul() && WordList.koreanModifier(part.text());
        return !modifier && !part.text().isEmpty() && !renderings(part).isEmpty();
    }

    private Part part(Token token, PaperReading paper) {
        return token.hangul()
                ? new Part(morphology.word(token.text()).stem(), true)
                : new Part(english.part(token, paper.id()), false);
    }

    private List<WordTranslations.Rendering> renderings(Part part) {
        List<WordTranslations.Rendering> found = renderings.get(part);
        return found != null ? found : renderings.computeIfAbsent(part, this::render);
    }

    private List<WordTranslations.Rendering> render(Part part) {
        if (!part.hangul()) {
            return List.of(new WordTranslations.Rendering(part.text(), 1));
        }
        return Stream.concat(
                        koreanNames.concept(part.text()).stream()
                                .map(key -> new WordTranslations.Rendering(key, NAME_SHARE)),
                        translations.of(part.text()).stream())
                .toList();
    }

    private Optional<String> compose(List<Part> parts) {
        List<WordTranslations.Rendering> soFar = List.of(new WordTranslations.Rendering("", 1));
        for (Part part : parts) {
            List<WordTranslations.Rendering> longer = new ArrayList<>();
            for (WordTranslations.Rendering before : soFar) {
                renderings(part).forEach(here -> longer.add(before.followedBy(here)));
            }
            soFar = longer;
        }
        return soFar.stream()
                .map(whole -> whole.withKey(english.canonical(whole.key())))
                .filter(whole -> known.test(whole.key()))
                .max(
                        Comparator.comparingDouble(WordTranslations.Rendering::share)
                                .thenComparing(WordTranslations.Rendering::key))
                .map(WordTranslations.Rendering::key);
    }
}
