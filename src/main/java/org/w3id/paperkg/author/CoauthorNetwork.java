package org.w3id.paperkg.author;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.paperkg.digest.Paper;

/**
 * The pairs of authors that share a paper. Papers with more authors than a limit are left out:
 * eleven papers of hundreds of authors would make two thirds of all pairs. Cost: the sum of n² over
 * the papers taken.
 */
public final class CoauthorNetwork {
    private static final Comparator<Coauthorship> BY_NAMES =
            Comparator.comparing(Coauthorship::first).thenComparing(Coauthorship::second);

    private final List<Coauthorship> pairs;
    private final Map<String, Integer> degree;

    private CoauthorNetwork(List<Coauthorship> pairs, Map<String, Integer> degree) {
        this.pairs = pairs;
        this.degree = degree;
    }

    /**
     * @param maxTeamSize the most authors of a paper whose pairs count; 0 for no limit
     */
    public static CoauthorNetwork of(List<Paper> papers, AuthorIndex authors, int maxTeamSize) {
        List<Author> people = authors.authors();
        Map<String, Integer> numberBySlug = new HashMap<>();
        people.forEach(author -> numberBySlug.put(author.slug(), numberBySlug.size()));
        Map<Long, Tally> tallies = new HashMap<>();
        for (Paper paper : papers) {
            List<String> team = authors.slugsOf(paper.id());
            if (team.size() < 2 || (maxTeamSize > 0 && team.size() > maxTeamSize)) {
                continue;
            }
            int[] numbers = team.stream().mapToInt(numberBySlug::get).sorted().toArray();
            double share = 1.0 / (numbers.length - 1);
            for (int i = 0; i < numbers.length; i++) {
                for (int j = i + 1; j < numbers.length; j++) {
                    long pair = ((long) numbers[i] << 32) | numbers[j];
                    tallies.computeIfAbsent(pair, p -> new Tally()).add(share, paper.firstListed());
                }
            }
        }
        return collect(people, tallies);
    }

    private static CoauthorNetwork collect(List<Author> people, Map<Long, Tally> tallies) {
        List<Coauthorship> pairs = new ArrayList<>(tallies.size());
        Map<String, Integer> degree = new HashMap<>();
        tallies.forEach(
                (pair, tally) -> {
                    String first = people.get((int) (pair >>> 32)).slug();
                    String second = people.get(pair.intValue()).slug();
                    pairs.add(tally.between(first, second));
                    degree.merge(first, 1, Integer::sum);
                    degree.merge(second, 1, Integer::sum);
                });
        pairs.sort(BY_NAMES);
        return new CoauthorNetwork(Collections.unmodifiableList(pairs), degree);
    }

    private static final class Tally {
        private int papers;
        private double strength;
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;

        void add(double share, LocalDate listed) {
            papers++;
            strength += share;
            first = listed.isBefore(first) ? listed : first;
            last = listed.isAfter(last) ? listed : last;
        }

        Coauthorship between(String a, String b) {
            return new Coauthorship(a, b, papers, strength, first, last);
        }
    }

    /** Ordered by the two keys. */
    public List<Coauthorship> pairs() {
        return pairs;
    }

    /** How many co-authors an author has. */
    public int degree(String slug) {
        return degree.getOrDefault(slug, 0);
    }
}
