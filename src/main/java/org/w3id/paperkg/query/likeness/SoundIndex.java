package org.w3id.paperkg.query.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words by what is left of their sound without vowels. */
public final class SoundIndex {
    private static final int LONG = 3;

    private final Map<String, List<String>> words = new TreeMap<>();

    public SoundIndex(Collection<String> words) {
        for (String word : words) {
            this.words
                    .computeIfAbsent(Sound.of(word).consonants(), c -> new ArrayList<>())
                    .add(word);
        }
    }

    /** Words of the same consonants; of a long word one may be another. */
    public List<String> alike(Sound sound) {
        String consonants = sound.consonants();
        if (consonants.length() < LONG) {
            return words.getOrDefault(consonants, List.of());
        }
        return words.entrySet().stream()
                .filter(known -> EditDistance.within(1, consonants, known.getKey()))
                .flatMap(known -> known.getValue().stream())
                .toList();
    }
}
