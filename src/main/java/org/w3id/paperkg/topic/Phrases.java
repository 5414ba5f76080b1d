package org.w3id.paperkg.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The English phrases of titles and of Korean sentences that two papers or more share. A phrase
 * that occurs almost only inside one longer phrase ("large language") is none, which is the idea of
 * the C-value of Frantzi, Ananiadou and Mima (2000).
 */
final class Phrases {
    private static final int FEWEST_PAPERS = 2;
    private static final double NESTED = 0.75;

    private final Map<String, Integer> papers = new HashMap<>();
    private final Map<String, Integer> inLonger = new HashMap<>();

    static Phrases of(List<PaperReading> readings) {
        Phrases phrases = new Phrases();
        for (PaperReading reading : readings) {
            Set<String> seen = new HashSet<>();
            for (Passage passage : reading.passages()) {
                forEach(passage, phrase -> seen.add(phrase.key()));
            }
            seen.forEach(key -> phrases.papers.merge(key, 1, Integer::sum));
        }
        readings.forEach(reading -> reading.passages().forEach(phrases::nest));
        return phrases;
    }

    /**
     * Visits the phrases of a passage that can be terms; single words only when they look like
     * names.
     */
    static void forEach(Passage passage, Consumer<Phrase> visit) {
        List<Token> tokens = passage.tokens();
        for (int[] run : runs(tokens)) {
            for (int from = run[0]; from < run[1]; from++) {
                int farthest = Math.min(run[1], from + TermShape.LONGEST - 1);
                for (int to = from + 1; to <= farthest; to++) {
                    Phrase phrase = passage.phrase(from, to);
                    boolean plainWord = phrase.size() == 1 && !TermShape.name(phrase.last().text());
                    if (!plainWord && TermShape.term(phrase)) {
                        visit.accept(phrase);
                    }
                }
            }
        }
    }

    /** Stretches of English words without a break or function word in them. */
    private static List<int[]> runs(List<Token> tokens) {
        List<int[]> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean word =
                    i < tokens.size() && tokens.get(i).latin() && !WordList.function(tokens.get(i));
            boolean ends = !word || tokens.get(i).breaks();
            if (ends && i > start) {
                runs.add(new int[] {start, i});
            }
            if (ends) {
                start = word ? i : i + 1;
            }
        }
        return runs;
    }

    private void nest(Passage passage) {
        forEach(
                passage,
                phrase -> {
                    int count = papers.get(phrase.key());
                    if (count >= FEWEST_PAPERS && phrase.size() > 1) {
                        inLonger.merge(phrase.tail(phrase.size() - 1).key(), count, Math::max);
                        inLonger.merge(phrase.without(1).key(), count, Math::max);
                    }
                });
    }

    boolean shared(String key) {
        int count = papers.getOrDefault(key, 0);
        return count >= FEWEST_PAPERS && inLonger.getOrDefault(key, 0) < NESTED * count;
    }
}
