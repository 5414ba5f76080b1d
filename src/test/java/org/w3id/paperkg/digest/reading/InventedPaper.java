package org.w3id.paperkg.digest.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A paper that nobody wrote, by people with names of many kinds.
 *
 * @param cut whether its list of authors is printed as one that goes on
 */
record InventedPaper(String id, String title, List<String> authors, boolean cut, int votes) {
    static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    private static final List<String> PEOPLE =
            List.of(
                    "Ann Poe",
                    "Ben Coe",
                    "Cid Doe",
                    "José Álvarez",
                    "Bo van der Berg",
                    "Li Wei",
                    "Jean-Luc Roy",
                    "Zoë O'Neil",
                    "Min-su Kim",
                    "Øystein Lie");
    private static final List<String> WORDS =
            List.of(
                    "Kettles",
                    "Moss",
                    "Paper Boats",
                    "Slow Tea",
                    "Lanterns",
                    "Rope Ladders",
                    "Quiet Harbours",
                    "Snow",
                    "Bread");

    /** Some papers, no two with one identifier. */
    static List<InventedPaper> some(Random random) {
        List<InventedPaper> papers = new ArrayList<>();
        int many = 1 + random.nextInt(5);
        for (int i = 0; i < many; i++) {
            List<String> people = new ArrayList<>(PEOPLE);
            Collections.shuffle(people, random);
            papers.add(
                    new InventedPaper(
                            "2503.9%04d".formatted(i + 10 * random.nextInt(900)),
                            pick(random, WORDS.toArray(String[]::new))
                                    + " "
                                    + pick(random, "for", "as", "without")
                                    + " "
                                    + pick(random, WORDS.toArray(String[]::new))
                                    + " "
                                    + (char) ('A' + i),
                            List.copyOf(people.subList(0, 1 + random.nextInt(6))),
                            random.nextInt(4) == 0,
                            random.nextInt(2_000)));
        }
        return papers;
    }

    static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
