package org.w3id.paperkg.topic.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.paperkg.topic.reading.EnglishPhrase;
import org.w3id.paperkg.topic.reading.PaperReading;
import org.w3id.paperkg.topic.text.Phrase;

/**
 * The English phrases of titles and of Korean sentences that two papers or more share. A phrase
 * that occurs almost only inside one longer phrase ("large language") is none, which is the idea of
 * the C-value of Frantzi, Ananiadou and Mima (2000); nor is one that seldom stands at the end,
 * where the head of an English noun phrase is ("open math" in "open math reasoning").
 */
final class Phrases {
    private static final int FEWEST_PAPERS = 2;
    private static final double NESTED = 0.75;
    private static final double AS_HEAD = 0.4;

    private final Map<String, Integer> papers = new HashMap<>();
    private final Map<String, Integer> papersAsHead = new HashMap<>();
    private final Map<String, Integer> inLonger = new HashMap<>();

    static Phrases of(List<PaperReading> readings) {
        Phrases phrases = new Phrases();
        readings.forEach(phrases::count);
        readings.forEach(reading -> reading.phrases().forEach(phrases::nest));
        return phrases;
    }

    private void count(PaperReading reading) {
        Set<String> seen = new HashSet<>();
        Set<String> seenAsHead = new HashSet<>();
        for (EnglishPhrase found : reading.phrases()) {
            seen.add(found.key());
            if (found.head()) {
                seenAsHead.add(found.key());
            }
        }
        seen.forEach(key -> papers.merge(key, 1, Integer::sum));
        seenAsHead.forEach(key -> papersAsHead.merge(key, 1, Integer::sum));
    }

    private void nest(EnglishPhrase found) {
        Phrase phrase = found.phrase();
        int count = papers.get(found.key());
        if (count >= FEWEST_PAPERS && phrase.size() > 1) {
            inLonger.merge(phrase.tail(phrase.size() - 1).key(), count, Math::max);
            inLonger.merge(phrase.without(1).key(), count, Math::max);
        }
    }

    boolean shared(String key) {
        int count = papers.getOrDefault(key, 0);
        return count >= FEWEST_PAPERS
                && inLonger.getOrDefault(key, 0) < NESTED * count
                && papersAsHead.getOrDefault(key, 0) >= AS_HEAD * count;
    }
}
