package org.w3id.paperkg.topic.text;

import java.util.List;
import java.util.Optional;

/** How often words were counted. */
public interface Counts {
    int count(String word);

    int total();

    /** Most frequent first; ties are broken by the words. */
    List<String> ranked();

    /** The most frequent word, if it has at least this share of the counts. */
    default Optional<String> majority(double share) {
        return ranked().stream().findFirst().filter(word -> count(word) >= share * total());
    }
}
