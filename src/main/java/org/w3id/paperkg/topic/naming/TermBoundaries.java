package org.w3id.paperkg.topic.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.paperkg.topic.reading.Gloss;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.reading.Passage;
import org.w3id.paperkg.topic.text.KoreanForm;
import org.w3id.paperkg.topic.text.KoreanMorphology;
import org.w3id.paperkg.topic.text.Phrase;
import org.w3id.paperkg.topic.text.Tally;
import org.w3id.paperkg.topic.text.Token;
import org.w3id.paperkg.topic.text.WordList;

/**
 * Where a Korean term before a bracket begins. No rule of grammar tells; what precedes the same
 * English name elsewhere does: the term grows to the left as long as a fair share of the glosses of
 * that name agrees.
 */
public final class TermBoundaries {
    private static final double AGREE = 0.1;
    private static final double AGREE_ON_PARTICLE = 0.5;
    private static final int FEW = 4;
    private static final int SEEN_BARE = 3;

    private final Map<String, Tally> glosses = new HashMap<>();
    private final Tally words = new Tally();
    private final KoreanMorphology morphology;

    private TermBoundaries(KoreanMorphology morphology) {
        this.morphology = morphology;
    }

    public static TermBoundaries of(
            List<PaperReading> papers, EnglishNames names, KoreanMorphology morphology) {
        TermBoundaries edges = new TermBoundaries(morphology);
        for (PaperReading paper : papers) {
            for (Passage passage : paper.passages()) {
                passage.tokens().stream()
                        .filter(Token::hangul)
                        .map(Token::text)
                        .forEach(edges.words::add);
            }
            for (Gloss.Bilingual gloss : paper.bilingual()) {
                String english = names.key(gloss.english(), paper.id());
                for (int length = 1; length <= gloss.korean().size(); length++) {
                    edges.glosses
                            .computeIfAbsent(gloss.korean().tail(length).key(), key -> new Tally())
                            .add(english);
                }
            }
        }
        return edges;
    }

    /** The Korean term of a gloss; empty when it names no subject of its own. */
    Optional<String> term(Gloss.Bilingual gloss, String english, int englishWords) {
        Phrase korean = gloss.korean();
        Phrase term =
                gloss.edgeKnown() ? korean : korean.tail(length(korean, english, englishWords));
        boolean generic = term.size() == 1 && WordList.koreanGeneric(term.last().text());
        boolean tooShort =
                term.key().length() < 2 || !term.words().stream().anyMatch(Token::hangul);
        return generic || tooShort
                ? Optional.empty()
                : Optional.of(KoreanForm.singular(term.label()));
    }

    private int length(Phrase korean, String english, int englishWords) {
        int length = 1;
        while (length < korean.size() && agreed(korean, english, length)) {
            length++;
        }
        // The collection is silent: as many words as the English has
        if (length < englishWords && count(english, korean.tail(length)) < FEW) {
            while (length < Math.min(englishWords, korean.size())
                    && !outside(leftOf(korean, length))) {
                length++;
            }
        }
        return length;
    }

    private boolean agreed(Phrase korean, String english, int length) {
        int longer = count(english, korean.tail(length + 1));
        int here = count(english, korean.tail(length));
        String word = leftOf(korean, length);
        double share = endsInParticle(word) ? AGREE_ON_PARTICLE : AGREE;
        return !modifier(word) && longer >= 2 && longer >= share * here;
    }

    /** A word that qualifies the term without being part of it; a verb (다루는) always does. */
    private boolean modifier(String word) {
        return WordList.koreanModifier(word)
                || KoreanForm.qualifies(word)
                || morphology.word(word).verb();
    }

    private boolean outside(String word) {
        return modifier(word) || endsInParticle(word);
    }

    /**
     * 효과 and 평가 end like particles, but what would be left of them is no word of the collection.
     */
    private boolean endsInParticle(String word) {
        return KoreanForm.stemsBeforeParticle(word).stream()
                .anyMatch(stem -> words.count(stem) >= SEEN_BARE);
    }

    private static String leftOf(Phrase korean, int length) {
        return korean.words().get(korean.size() - length - 1).text();
    }

    /** How often a word stands in the texts without a particle. */
    int count(String word) {
        return words.count(word);
    }

    private int count(String english, Phrase korean) {
        return glosses.get(korean.key()).count(english);
    }

    /**
     * The share of the glosses behind a Korean term that give this English name or one it is the
     * head of: for 언어 모델, "language model" has that of "large language model", too.
     */
    double agreement(String korean, String english) {
        Tally names = glosses.getOrDefault(korean, new Tally());
        int agreeing =
                names.ranked().stream()
                        .filter(name -> name.endsWith(english))
                        .mapToInt(names::count)
                        .sum();
        return names.total() == 0 ? 0 : (double) agreeing / names.total();
    }
}
