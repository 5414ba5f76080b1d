package org.w3id.paperkg.author;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.w3id.paperkg.digest.Listing;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.names.AuthorList;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Papers with authors and dates, and nothing else. */
final class Papers {
    static final LocalDate DAY = LocalDate.of(2024, 2, 12);

    private Papers() {}

    static Paper paper(int number, LocalDate listed, String... authors) {
        ArxivId id = new ArxivId("2402.%05d".formatted(number));
        String page = "https://arxiv.org/abs/" + id;
        return new Paper(
                id,
                List.of(
                        new Listing(
                                new Listing.Source("a.md", number + 1),
                                listed,
                                id,
                                page,
                                "Paper " + number,
                                OptionalInt.empty(),
                                List.of(),
                                AuthorList.of(List.of(authors), false),
                                List.of())));
    }

    /** A few dozen authors in teams of none to seven. */
    static List<Paper> random(long seed) {
        Random random = new Random(seed);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String[] team =
                    random.ints(random.nextInt(8), 0, 30)
                            .distinct()
                            .mapToObj(n -> (random.nextBoolean() ? "Áuthor " : "Author ") + n)
                            .toArray(String[]::new);
            papers.add(paper(i, DAY.plusDays(random.nextInt(400)), team));
        }
        return papers;
    }

    /**
     * As many authors as make a family name common or rare: a thousand in teams of five, every
     * fourth named Wang, Zhang, Li or Chen, the others like nobody else.
     */
    static List<Paper> crowd() {
        List<Paper> papers = new ArrayList<>();
        String[] common = {"Wang", "Zhang", "Li", "Chen"};
        for (int i = 0; i < 200; i++) {
            String[] team = new String[5];
            for (int j = 0; j < team.length; j++) {
                int person = 5 * i + j;
                String given = "Qo" + letters(person * 31 % 997) + "u";
                String family =
                        person % 4 == 0 ? common[person / 4 % 4] : "Vo" + letters(person) + "x";
                team[j] = given + " " + family;
            }
            papers.add(paper(50_000 + i, DAY, team));
        }
        return papers;
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 17; rest > 0; rest /= 17) {
            letters.append((char) ('b' + rest % 17)).append("aeiou".charAt(rest % 5));
        }
        return letters.toString();
    }
}
