package org.w3id.paperkg.query.lookup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.vocabulary.NameFolding;

/**
 * Names by how their words begin, for suggestions while somebody types. Compares letters, so that a
 * syllable of Hangul is found while it is being put together. Immutable.
 *
 * @param <T> what is named
 */
public final class Completions<T> {
    private final List<Name<T>> names = new ArrayList<>();

    /**
     * @param words folded, each after a space
     * @param weight more for what is likelier to be meant
     */
    private record Name<T>(T named, String written, String words, int weight) {}

    /**
     * What may be meant.
     *
     * @param written the name that begins so
     */
    public record Completion<T>(T named, String written) {}

    /** Collects names. */
    public static final class Builder<T> {
        private final Completions<T> made = new Completions<>();

        /**
         * @param weight more for what is likelier to be meant
         */
        public Builder<T> add(T named, String name, int weight) {
            String words = folded(name);
            if (!words.isEmpty()) {
                made.names.add(new Name<>(named, name, words, weight));
            }
            return this;
        }

        public Completions<T> build() {
            made.names.sort(
                    Comparator.comparingInt((Name<T> name) -> -name.weight())
                            .thenComparing(Name::written));
            return made;
        }
    }

    private static String folded(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : NameFolding.words(name)) {
            words.append(' ').append(Normalizer.normalize(word, Normalizer.Form.NFD));
        }
        return words.toString();
    }

    /**
     * Those that have words beginning with each of those that were typed; names that begin so come
     * first, then the weightier. Cost: a pass over all names, in memory.
     *
     * @param most how many
     */
    public List<Completion<T>> of(String typed, int most) {
        String whole = folded(typed);
        if (whole.isEmpty()) {
            return List.of();
        }
        String[] words = whole.substring(1).split(" ");
        Map<T, Completion<T>> first = new LinkedHashMap<>();
        Map<T, Completion<T>> others = new LinkedHashMap<>();
        for (Name<T> name : names) {
            if (hasAll(name.words(), words)) {
                (name.words().startsWith(whole) ? first : others)
                        .putIfAbsent(name.named(), new Completion<>(name.named(), name.written()));
            }
        }
        others.forEach(first::putIfAbsent);
        return first.values().stream().limit(most).toList();
    }

    private static boolean hasAll(String name, String[] words) {
        for (String word : words) {
            if (!begins(name, word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of a name begins so. */
    private static boolean begins(String name, String word) {
        int at = name.indexOf(word);
        while (at > 0 && name.charAt(at - 1) != ' ') {
            at = name.indexOf(word, at + 1);
        }
        return at > 0;
    }
}
