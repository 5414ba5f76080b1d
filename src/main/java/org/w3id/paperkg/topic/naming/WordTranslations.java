package org.w3id.paperkg.topic.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.w3id.paperkg.topic.reading.Gloss;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.KoreanMorphology;
import org.w3id.paperkg.topic.text.Language;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Tally;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.thesaurus.ListedConcept;
import org.w3id.paperkg.topic.thesaurus.TopicCuration;

/**
 * Which English word renders a Korean one, learned from terms of both languages that have the same
 * number of words: 확산 모델 and "diffusion model" teach 확산 and 모델.
 */
public final class WordTranslations {
    private static final int MOST = 4;
    private static final double SMALLEST_SHARE = 0.25;

    /** A listed term counts as much as two glosses. */
    private static final int LISTED = 2;

    private final Map<String, Tally> english = new HashMap<>();
    private final Map<String, List<Rendering>> ranked = new ConcurrentHashMap<>();
    private final KoreanMorphology morphology;

    private WordTranslations(KoreanMorphology morphology) {
        this.morphology = morphology;
    }

    /**
     * An English rendering.
     *
     * @param share of the terms that render the Korean so, 0 to 1
     */
    record Rendering(String key, double share) {
        Rendering followedBy(Rendering next) {
            return new Rendering(key + next.key, share * next.share);
        }

        Rendering withKey(String other) {
            return new Rendering(other, share);
        }
    }

    /** Learns from the glosses and from the authority list. */
    public static WordTranslations of(
            List<PaperReading> papers,
            TermBoundaries edges,
            EnglishNames names,
            TopicCuration curation,
            KoreanMorphology morphology) {
        WordTranslations translations = new WordTranslations(morphology);
        for (ListedConcept entry : curation.concepts()) {
            Optional<Phrase> label = Phrase.of(entry.english());
            entry.forms().stream()
                    .map(ListedConcept.Form::label)
                    .filter(form -> form.language() == Language.KOREAN)
                    .flatMap(form -> Phrase.of(form.text()).stream())
                    .forEach(term -> translations.learn(term, label.orElseThrow(), LISTED));
        }
        for (PaperReading paper : papers) {
            for (Gloss.Bilingual gloss : paper.bilingual()) {
                edges.term(gloss, names.key(gloss.english(), paper.id()), gloss.english().size())
                        .flatMap(Phrase::of)
                        .ifPresent(term -> translations.learn(term, gloss.english(), 1));
            }
        }
        return translations;
    }

    private void learn(Phrase korean, Phrase label, int times) {
        List<String> keys = label.words().stream().map(Token::folded).toList();
        if (korean.size() == keys.size()) {
            align(korean.words().stream().map(Token::folded).toList(), keys, times);
            return;
        }
        List<String> parts = korean.words().stream().flatMap(this::parts).toList();
        if (parts.size() == keys.size()) {
            align(parts, keys, times);
        }
    }

    private Stream<String> parts(Token word) {
        return word.hangul()
                ? morphology.word(word.text()).parts().stream()
                : Stream.of(word.folded());
    }

    private void align(List<String> korean, List<String> keys, int times) {
        for (int i = 0; i < keys.size(); i++) {
            if (korean.get(i).length() > 1) {
                english.computeIfAbsent(attributive(korean.get(i)), word -> new Tally())
                        .add(keys.get(i), times);
            }
        }
    }

    /** 시각적인 is 시각적. */
    private static String attributive(String word) {
        return word.endsWith("적인") ? word.substring(0, word.length() - 1) : word;
    }

    /** The usual renderings of a word, best first; none of an unknown word. */
    public List<Rendering> of(String word) {
        return ranked.computeIfAbsent(attributive(word), this::rank);
    }

    private List<Rendering> rank(String word) {
        Tally tally = english.getOrDefault(word, new Tally());
        double total = tally.total();
        return tally.ranked().stream()
                .map(key -> new Rendering(key, tally.count(key) / total))
                .filter(rendering -> rendering.share() >= SMALLEST_SHARE)
                .limit(MOST)
                .toList();
    }
}
