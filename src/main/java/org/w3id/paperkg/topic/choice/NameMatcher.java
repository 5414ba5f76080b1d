package org.w3id.paperkg.topic.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.paperkg.topic.naming.AmbiguousForms;
import org.w3id.paperkg.topic.naming.Concept;
import org.w3id.paperkg.topic.naming.Concepts;
import org.w3id.paperkg.topic.naming.EnglishNames;
import org.w3id.paperkg.topic.naming.KoreanNames;
import org.w3id.paperkg.topic.naming.LearntNames;
import org.w3id.paperkg.topic.reading.Passage;
import org.w3id.paperkg.topic.text.KoreanForm;
import org.w3id.paperkg.topic.text.PrefixFilter;
import org.w3id.paperkg.topic.text.TermShape;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.vocabulary.ArxivId;

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

    NameMatcher(LearntNames learnt) {
        concepts = learnt.concepts();
        english = learnt.english();
        koreanNames = learnt.korean();
        ambiguous = learnt.ambiguous();
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

    /** Words that may be a name, up to one before which they end. */
    private record Words(Passage passage, int from, int to) {
        String last() {
            return passage.tokens().get(to - 1).text();
        }

        boolean several() {
            return to - from > 1;
        }

        /** As printed. */
        String text() {
            int start = passage.tokens().get(from).start();
            return passage.text().substring(start, passage.tokens().get(to - 1).end());
        }

        /** As printed, but for a particle at the end. */
        String textWithout(int particle) {
            String text = text();
            return text.substring(0, text.length() - particle);
        }
    }

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
            Words words = new Words(passage, from, to);
            Optional<NameMatch> here =
                    last.hangul() ? korean(words, before) : english(words, soFar);
            best = here.isPresent() ? here : best;
            before = soFar;
            if (!names.mayBegin(before)) {
                break;
            }
        }
        return best;
    }

    private Optional<NameMatch> english(Words words, String key) {
        Optional<Concept> concept = concepts.byKey(english.canonical(key));
        if (concept.isPresent()) {
            return concept.filter(known -> means(words, key, known))
                    .map(known -> certain(known.key(), words, 0, Occurrence.Reading.ENGLISH));
        }
        // 오프라인 RL is Korean that ends in English
        Optional<String> mixed = koreanNames.concept(key);
        return mixed.isPresent()
                ? mixed.map(known -> certain(known, words, 0, Occurrence.Reading.COMPOSED))
                : uncertain(key, words, 0, Occurrence.Reading.ENGLISH);
    }

    /** Names and odd spellings are meant only when they are written so. */
    private static boolean means(Words words, String key, Concept concept) {
        String text = words.text();
        boolean sameLetters = key.equals(concept.key());
        return (words.several() || !concept.name() || TermShape.name(text))
                && (!sameLetters || !concept.oddlySpelt() || Concept.oddlySpelt(text));
    }

    private Optional<NameMatch> korean(Words words, String before) {
        for (String reading : readings(words.last())) {
            String key = before + reading;
            int particle = words.last().length() - reading.length();
            Optional<String> concept = koreanNames.concept(key);
            Optional<NameMatch> name =
                    concept.isPresent()
                            ? concept.map(known -> certain(known, words, particle, how(key)))
                            : uncertain(key, words, particle, Occurrence.Reading.KOREAN);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private Occurrence.Reading how(String key) {
        return koreanNames.composed(key) ? Occurrence.Reading.COMPOSED : Occurrence.Reading.KOREAN;
    }

    private List<String> readings(String word) {
        List<String> known = readings.get(word);
        return known != null ? known : readings.computeIfAbsent(word, KoreanForm::readings);
    }

    private static NameMatch certain(
            String concept, Words words, int particle, Occurrence.Reading reading) {
        return new NameMatch(
                List.of(concept), true, words.textWithout(particle), reading, words.to());
    }

    private Optional<NameMatch> uncertain(
            String key, Words words, int particle, Occurrence.Reading reading) {
        List<String> meanings = ambiguous.concepts(key);
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NameMatch(
                                meanings, false, words.textWithout(particle), reading, words.to()));
    }
}
