package org.w3id.paperkg.topic.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of summaries go with which words of titles, learned from a collection: 촉각 with
 * "tactile". Time and memory in proportion to the pairs that occur.
 */
final class WordAssociation {
    /** A word must be in as many titles before absence of what goes with it means something. */
    private static final int FEWEST_TITLES = 4;

    private static final int FEWEST_TOGETHER = 2;

    /** Words of more summaries than this share go with everything. */
    private static final double COMMON = 0.33;

    /** The lift, as a logarithm, from which on an association counts fully. */
    private static final double FULL_LIFT = 3;

    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, Integer> summaries = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();
    private final int papers;

    /**
     * @param asked the title words that will be asked about; the others are not counted
     */
    WordAssociation(List<SpokenWords> papers, Set<String> asked) {
        this.papers = papers.size();
        for (SpokenWords paper : papers) {
            paper.title().forEach(word -> titles.merge(word, 1, Integer::sum));
            paper.summary().forEach(word -> summaries.merge(word, 1, Integer::sum));
        }
        papers.forEach(paper -> associate(paper, asked));
    }

    private void associate(SpokenWords paper, Set<String> asked) {
        if (paper.title().stream().noneMatch(asked::contains)) {
            return;
        }
        List<String> telling =
                paper.summary().stream()
                        .filter(word -> summaries.get(word) > FEWEST_TOGETHER && !common(word))
                        .toList();
        for (String word : paper.title()) {
            if (known(word) && asked.contains(word)) {
                Map<String, Integer> counts =
                        together.computeIfAbsent(word, unseen -> new HashMap<>());
                telling.forEach(other -> counts.merge(other, 1, Integer::sum));
            }
        }
    }

    /** Whether enough titles have a word to know what goes with it. */
    boolean known(String word) {
        return titles.getOrDefault(word, 0) >= FEWEST_TITLES;
    }

    /** Whether so many summaries have a word that it tells nothing. */
    boolean common(String word) {
        int count = summaries.getOrDefault(word, 0);
        return count > FEWEST_TITLES && count >= COMMON * papers;
    }

    /** How much a title word tells: 1 + ln(N/n) for n of N titles with it. */
    double weight(String word) {
        return 1 + Math.log((double) papers / titles.getOrDefault(word, 1));
    }

    /**
     * The strongest association of a title word with the words of a summary, from 0 to 1; what they
     * have together in this paper itself does not count.
     */
    double strength(String word, Set<String> summary) {
        Map<String, Integer> counts = together.getOrDefault(word, Map.of());
        double strongest = 0;
        for (String other : summary) {
            int elsewhere = counts.getOrDefault(other, 0) - 1;
            if (elsewhere >= FEWEST_TOGETHER) {
                strongest = Math.max(strongest, strength(word, other, elsewhere));
            }
        }
        return strongest;
    }

    private double strength(String word, String other, int elsewhere) {
        double share = elsewhere / (titles.get(word) - 1.0);
        double expected = (summaries.get(other) - 1.0) / (papers - 1.0);
        return share * Math.min(1, Math.log(Math.max(1, share / expected)) / FULL_LIFT);
    }
}
