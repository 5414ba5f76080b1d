package org.w3id.paperkg.query.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing near is passed over. */
class NearSpellingsTest {
    private static final List<String> NAMES =
            List.of(
                    "",
                    "a",
                    "ab",
                    "ba",
                    "abc",
                    "acb",
                    "abcd",
                    "liang",
                    "lian",
                    "laing",
                    "liangs",
                    "lang",
                    "language",
                    "langauge",
                    "percy",
                    "persy",
                    "pesry",
                    "확산",
                    "확산모델",
                    "모델");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void findsWhatComparingWithEachFinds(int bound) {
        NearSpellings<String> spellings = new NearSpellings<>();
        NAMES.forEach(name -> spellings.add(name, name));
        for (String typed : NAMES) {
            Set<String> found = new HashSet<>();
            spellings.forEach(bound, typed, found::add);
            Set<String> near =
                    NAMES.stream()
                            .filter(name -> EditDistance.of(typed, name) <= bound)
                            .collect(Collectors.toSet());
            assertEquals(near, found, typed);
        }
    }
}
