package org.w3id.paperkg.author;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * Finds pairs of authors that may be one person under two names. The score is the probability that
 * follows from adding up evidence in bits, as in I. P. Fellegi and A. B. Sunter, A theory for
 * record linkage, J. Am. Stat. Assoc. 64, 1969: what the names agree in, counted by its rarity; the
 * co-authors that both have, each counted by its rarity (L. A. Adamic and E. Adar, Friends and
 * neighbors on the Web, Social Networks 25, 2003) and against what two authors of so many
 * co-authors share by chance; and, against the pair, joint papers. Cost: linear in the number of
 * names, for each the length of the name.
 */
final class PossibleDuplicates {
    /** One author in sixty-four has a second name, in bits. */
    private static final double PRIOR = 6;

    // who stands beside both on one list says nothing more
    private static final double JOINT_PAPER = 10;
    private static final double NOTHING_SHARED = 2.5;
    private static final int FEW_COAUTHORS = 2;
    private static final double SHARING = 3;
    private static final double RARITY = 4;
    private static final double BY_CHANCE = 3;

    // a pair of co-authors must be this likely itself to speak for another pair
    private static final double SPEAKS_FOR_OTHERS = 0.05;

    private final List<Author> people;
    private final Neighbours neighbours;
    private final Map<String, Set<ArxivId>> papers;
    private final NameMatches names;
    private final Map<Integer, Set<Integer>> likely = new HashMap<>();

    private PossibleDuplicates(AuthorIndex authors, Neighbours network) {
        people = authors.authors();
        neighbours = network;
        papers = authors.papersByAuthor();
        names = NameMatches.of(people);
    }

    /**
     * @param leastScore suggestions below are left out
     * @return by the two keys
     */
    static List<PossibleDuplicate> of(AuthorIndex authors, Neighbours network, double leastScore) {
        PossibleDuplicates search = new PossibleDuplicates(authors, network);
        search.collectLikely();
        return search.names.matches().stream()
                .map(search::scored)
                .filter(pair -> pair.score() >= leastScore)
                .filter(pair -> !authors.apart(pair.first(), pair.second()))
                .toList();
    }

    /** A list that prints one name the other way round does so with the names beside it, too. */
    private void collectLikely() {
        for (NameMatch match : names.matches()) {
            if (scored(match).score() >= SPEAKS_FOR_OTHERS) {
                likely.computeIfAbsent(match.first(), name -> new HashSet<>()).add(match.second());
                likely.computeIfAbsent(match.second(), name -> new HashSet<>()).add(match.first());
            }
        }
    }

    private PossibleDuplicate scored(NameMatch match) {
        String first = people.get(match.first()).slug();
        String second = people.get(match.second()).slug();
        int joint = (int) papers.get(first).stream().filter(papers.get(second)::contains).count();
        int shared = 0;
        double weight = 0;
        for (int coauthor : neighbours.of(match.first())) {
            if (neighbours.linked(match.second(), coauthor)) {
                shared++;
                weight += rarity(coauthor);
            } else {
                weight += likely(coauthor, match.second());
            }
        }
        double bits =
                match.agreement()
                        - match.variation().rarity()
                        + (joint > 0 ? -JOINT_PAPER : sharing(match, weight))
                        - names.frequencies().collection()
                        - PRIOR;
        return new PossibleDuplicate(
                first, second, match.variation(), 1 / (1 + Math.pow(2, -bits)), shared, joint);
    }

    private double rarity(int coauthor) {
        return 1 / NameFrequencies.log2(1 + neighbours.degree(coauthor));
    }

    /** The weight of a co-author whom the other one has under another name. */
    private double likely(int coauthor, int other) {
        return likely.getOrDefault(coauthor, Set.of()).stream()
                .filter(name -> name != other && neighbours.linked(other, name))
                .mapToDouble(name -> Math.min(rarity(coauthor), rarity(name)))
                .max()
                .orElse(0);
    }

    private double sharing(NameMatch match, double weight) {
        double one = neighbours.degree(match.first());
        double other = neighbours.degree(match.second());
        if (weight == 0 && Math.min(one, other) >= FEW_COAUTHORS) {
            return -NOTHING_SHARED;
        }
        double chance = BY_CHANCE * one * other / neighbours.count();
        return SHARING * NameFrequencies.log2((1 + RARITY * weight) / (1 + chance));
    }
}
