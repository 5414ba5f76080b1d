package org.w3id.paperkg.topic.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of words; ties are broken by the words, so that the order of counting never shows. */
public final class Tally implements Counts {
    private final Map<String, Integer> counts = new HashMap<>();

    public void add(String word) {
        add(word, 1);
    }

    public void add(String word, int times) {
        counts.merge(word, times, Integer::sum);
    }

    @Override
    public int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    @Override
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public List<String> ranked() {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
