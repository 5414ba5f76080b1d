package org.w3id.paperkg.query.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds what is written almost like something. Most that cannot be near is passed over without a
 * look at its letters: a search among tens of thousands takes some hundred microseconds.
 *
 * @param <V> what is found
 */
public final class NearSpellings<V> {
    // by the length of their texts
    private final List<List<Known<V>>> byLength = new ArrayList<>();

    /**
     * @param letters a bit for each letter that there is
     */
    private record Known<V>(String text, int letters, V value) {}

    public void add(String text, V value) {
        while (byLength.size() <= text.length()) {
            byLength.add(new ArrayList<>());
        }
        byLength.get(text.length()).add(new Known<>(text, EditDistance.letters(text), value));
    }

    /** All that was added with a text at most so many edits away. */
    public void forEach(int bound, String text, Consumer<? super V> found) {
        int letters = EditDistance.letters(text);
        int shortest = Math.max(0, text.length() - bound);
        int longest = Math.min(byLength.size() - 1, text.length() + bound);
        for (int length = shortest; length <= longest; length++) {
            for (Known<V> known : byLength.get(length)) {
                if (EditDistance.mayBeWithin(bound, letters, known.letters())
                        && EditDistance.within(bound, text, known.text())) {
                    found.accept(known.value());
                }
            }
        }
    }
}
