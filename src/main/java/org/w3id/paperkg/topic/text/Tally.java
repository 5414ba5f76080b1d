package org.w3id.paperkg.topic.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts of words; ties are broken by the words, so that the order of counting never shows. */
public final class Tally {
    private final Map<String, Integer> counts = new HashMap<>();

    public void add(String word) {
        add(word, 1);
    }

    public void add(String word, int times) {
        counts.merge(word, times, Integer::sum);
    }

    public int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The most frequent word, if it has at least this share of the counts. */
    public Optional<String> majority(double share) {
        return ranked().stream().findFirst().filter(word -> count(word) >= share * total());
    }

    /** Most frequent first. */
    public List<String> ranked() {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
