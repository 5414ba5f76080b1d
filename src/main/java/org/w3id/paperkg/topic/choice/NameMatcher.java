package org.w3id.paperkg.topic.choice;

import org.w3id.paperkg.digest.ArxivId;
import org.w3id.paperkg.topic.naming.AmbiguousForms;
import org.w3id.paperkg.topic.naming.Concept;
import org.w3id.paperkg.topic.naming.Concepts;
import org.w3id.paperkg.topic.naming.EnglishNames;
import org.w3id.paperkg.topic.naming.KoreanNames;
import org.w3id.paperkg.topic.reading.Passage;
import org.w3id.paperkg.topic.text.KoreanForm;
import org.w3id.paperkg.topic.text.PrefixFilter;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the longest name that begins at a word. It reads on only while some name begins so, which
 * takes a time that does not depend on the size of the thesaurus.
 */
final class NameMatcher {
    private final Concepts concepts;
    private final EnglishNames english;
    private final KoreanNames koreanNames;
    private final AmbiguousForms ambiguous;
    private final PrefixFilter names;
    private final Map<String, List<String>> readings = new ConcurrentHashMap<>();

    NameMatcher(
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
     * @param to the word after its last
     */
    record NameMatch(
            List<String> meanings,
            boolean certain,
            String surface,
            Occurrence.Reading reading,
            int to) {}

    /**
     * @param end the word before which the name must end
     */
    Optional<NameMatch> longest(ArxivId paper, Passage passage, int from, int end) {
        List<Token> tokens = passage.tokens();
        Optional<NameMatch> best = Optional.empty();
        String before = "";
        for (int to = from + 1; to <= end && to - from <= TermShape.LONGEST; to++) {
            Token last = tokens.get(to - 1);
            if (to > from + 1 && last.breaks()) {
                break;
            }
            String soFar = before + english.part(last, paper);
            Optional<NameMatch> here =
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

    private Optional<NameMatch> english(Passage passage, int from, int to, String key) {
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
                                    new NameMatch(
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
                        new NameMatch(
                                List.of(mixed.get()),
                                true,
                                text(passage, from, to),
                                Occurrence.Reading.COMPOSED,
                                to))
                : uncertain(key, passage, from, to, 0, Occurrence.Reading.ENGLISH);
    }

    private Optional<NameMatch> korean(Passage passage, int from, int to, String before) {
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
                        new NameMatch(
                                List.of(concept.get()),
                                true,
                                text.substring(0, text.length() - particle),
                                how,
                                to));
            }
            Optional<NameMatch> unclear =
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

    private Optional<NameMatch> uncertain(
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
                new NameMatch(
                        meanings, false, text.substring(0, text.length() - particle), reading, to));
    }

    private static String text(Passage passage, int from, int to) {
        return passage.text()
                .substring(passage.tokens().get(from).start(), passage.tokens().get(to - 1).end());
    }
}
