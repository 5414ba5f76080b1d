package org.w3id.paperkg.query.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3id.paperkg.query.likeness.EditDistance;
import org.w3id.paperkg.query.likeness.FoldedName;
import org.w3id.paperkg.query.likeness.NameLikeness;
import org.w3id.paperkg.query.likeness.NearSpellings;
import org.w3id.paperkg.query.likeness.Sound;
import org.w3id.paperkg.query.likeness.SoundIndex;

/**
 * Finds things whose names are like one that somebody typed. Only names that have a word near one
 * of those typed are compared, so that a search among tens of thousands takes milliseconds.
 *
 * @param <T> what has the names
 */
final class NearNames<T> {
    private static final int LONGEST = 100;
    private static final int WHOLE_SLIPS = 2;

    private final Map<FoldedName, Set<T>> byForm = new HashMap<>();
    private final NavigableMap<String, Set<Entry<T>>> byWord = new TreeMap<>();
    private final NearSpellings<Set<Entry<T>>> words = new NearSpellings<>();
    private final NearSpellings<Entry<T>> runs = new NearSpellings<>();
    private int number;
    private SoundIndex sounds;

    /** One name of a thing. */
    private record Entry<T>(T named, FoldedName form, int number) {
        // the number alone tells entries apart
        @Override
        public boolean equals(Object other) {
            return other instanceof Entry<?> entry && entry.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    /**
     * Something whose name is like the typed one.
     *
     * @param distance between the two where they are written unlike, to order them by
     */
    record Near<T>(T named, NameLikeness likeness, int distance) {
        static <T> Comparator<Near<T>> closestFirst() {
            return Comparator.comparing((Near<T> near) -> near.likeness())
                    .thenComparingInt(Near::distance);
        }
    }

    /**
     * @param forms of the names of each
     */
    NearNames(Map<T, ? extends Collection<FoldedName>> forms) {
        forms.forEach((named, names) -> names.forEach(form -> add(named, form)));
    }

    private void add(T named, FoldedName form) {
        Entry<T> entry = new Entry<>(named, form, number++);
        runs.add(form.run(), entry);
        byForm.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(named);
        form.words().forEach(word -> byWord.computeIfAbsent(word, this::newWord).add(entry));
    }

    private Set<Entry<T>> newWord(String word) {
        Set<Entry<T>> some = new LinkedHashSet<>();
        words.add(word, some);
        return some;
    }

    /** What has this very name, but for case, accents and punctuation. */
    Set<T> called(FoldedName typed) {
        return byForm.getOrDefault(typed, Set.of());
    }

    /** Each thing once, by the name that is most like; in no order. */
    Collection<Near<T>> like(FoldedName typed) {
        if (typed.isEmpty() || typed.run().length() > LONGEST) {
            return List.of();
        }
        Map<T, Near<T>> found = new HashMap<>();
        written(typed).forEach(entry -> bySpelling(typed, entry).ifPresent(n -> keep(found, n)));
        for (List<Sound> reading : Sound.readings(typed)) {
            sounding(reading)
                    .forEach(entry -> bySound(reading, entry).ifPresent(n -> keep(found, n)));
        }
        return found.values();
    }

    private static <T> void keep(Map<T, Near<T>> found, Near<T> near) {
        found.merge(
                near.named(),
                near,
                (one, other) -> Near.<T>closestFirst().compare(one, other) <= 0 ? one : other);
    }

    /** Names with a word that is near one of those typed, and names that are near as a whole. */
    private Set<Entry<T>> written(FoldedName typed) {
        Set<Entry<T>> written = new LinkedHashSet<>();
        for (String word : typed.words()) {
            if (word.length() > 1 || typed.words().size() == 1) {
                byWord.subMap(word, true, word + Character.MAX_VALUE, false)
                        .values()
                        .forEach(written::addAll);
            }
            int slips = NameLikeness.slips(word);
            if (slips > 0) {
                words.forEach(slips, word, written::addAll);
            }
        }
        runs.forEach(WHOLE_SLIPS, typed.run(), written::add);
        return written;
    }

    private Optional<Near<T>> bySpelling(FoldedName typed, Entry<T> entry) {
        return NameLikeness.of(typed, entry.form())
                .map(
                        likeness ->
                                new Near<>(
                                        entry.named(),
                                        likeness,
                                        likeness == NameLikeness.MISSPELT
                                                ? EditDistance.of(typed.run(), entry.form().run())
                                                : 0));
    }

    /** Names that have for each word one that sounds so. */
    private Set<Entry<T>> sounding(List<Sound> reading) {
        Set<Entry<T>> all = new LinkedHashSet<>();
        for (int i = 0; i < reading.size(); i++) {
            Set<Entry<T>> some = new LinkedHashSet<>();
            sounds().alike(reading.get(i)).forEach(word -> some.addAll(byWord.get(word)));
            if (i == 0) {
                all.addAll(some);
            } else {
                all.retainAll(some);
            }
        }
        return all;
    }

    private Optional<Near<T>> bySound(List<Sound> reading, Entry<T> entry) {
        return Sound.distance(reading, entry.form().words().stream().map(Sound::of).toList())
                .map(distance -> new Near<>(entry.named(), NameLikeness.SOUND, distance));
    }

    // most who look for a name find it, and nobody needs to know how all others sound
    private synchronized SoundIndex sounds() {
        if (sounds == null) {
            sounds = new SoundIndex(byWord.keySet());
        }
        return sounds;
    }
}
