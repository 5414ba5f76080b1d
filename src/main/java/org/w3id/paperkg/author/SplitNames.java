package org.w3id.paperkg.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3id.paperkg.digest.Paper;
import org.w3id.paperkg.digest.names.OrganisationName;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.NameFolding;

/**
 * Finds people whom a list prints as two, given and family name apart: {@code Zhong} and {@code
 * Shaochen} among names of two words and more. Of 17,180 names in 218 digests eight pairs are
 * joined, all rightly. Linear in the number of names.
 */
final class SplitNames {
    private static final int SMALLEST_LIST = 3;

    private final Map<String, Integer> firstWords = new HashMap<>();
    private final Map<String, Integer> lastWords = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    // names of one word that stand where nothing can be joined
    private final Set<String> alone = new HashSet<>();
    private final Map<ArxivId, Person> joined = new TreeMap<>();
    private final List<Person> doubtful = new ArrayList<>();

    private SplitNames() {}

    /**
     * A person printed as two.
     *
     * @param paper whose list does so
     * @param given as printed
     * @param family as printed
     */
    record Person(Paper paper, String given, String family) {
        String name() {
            return given + " " + family;
        }

        boolean has(String listed) {
            return listed.equals(given) || listed.equals(family);
        }
    }

    static SplitNames of(List<Paper> papers) {
        SplitNames found = new SplitNames();
        Map<Paper, List<String>> candidates = new HashMap<>();
        for (Paper paper : papers) {
            List<String> names = paper.authors().names();
            List<String> single = names.stream().filter(SplitNames::oneWord).toList();
            names.forEach(found::learn);
            if (single.size() == 2) {
                candidates.put(paper, single);
            } else {
                found.alone.addAll(single);
            }
        }
        papers.stream()
                .filter(candidates::containsKey)
                .forEach(paper -> found.decide(paper, candidates.get(paper)));
        return found;
    }

    private static boolean oneWord(String name) {
        return name.indexOf(' ') < 0
                && name.length() > 1
                && Character.isUpperCase(name.charAt(0))
                && Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.LATIN
                && !OrganisationName.matches(name);
    }

    private void learn(String name) {
        int space = name.indexOf(' ');
        if (space > 0 && !OrganisationName.matches(name)) {
            firstWords.merge(NameFolding.slug(name.substring(0, space)), 1, Integer::sum);
            lastWords.merge(
                    NameFolding.slug(name.substring(name.lastIndexOf(' ') + 1)), 1, Integer::sum);
            whole.add(NameFolding.slug(name));
        }
    }

    private void decide(Paper paper, List<String> halves) {
        Person asListed = new Person(paper, halves.get(0), halves.get(1));
        Person turned = new Person(paper, halves.get(1), halves.get(0));
        Person person = likelihood(turned) > likelihood(asListed) ? turned : asListed;
        boolean known = whole.contains(NameFolding.slug(person.name()));
        List<String> names = paper.authors().names();
        boolean nowhereElse = halves.stream().noneMatch(alone::contains);
        if (known || (namesOne(person) && nowhereElse && names.size() >= SMALLEST_LIST)) {
            joined.put(paper.id(), person);
        } else {
            doubtful.add(person);
        }
    }

    /**
     * Whether the collection knows the family name, or the given name of one whose family name is
     * nobody's given name: two people of one name each, as some have, are left two.
     */
    private boolean namesOne(Person person) {
        return count(lastWords, person.family()) > 0
                || (count(firstWords, person.given()) > 1
                        && count(firstWords, person.family()) == 0);
    }

    /** How much the collection says for this order of the two words. */
    private double likelihood(Person person) {
        double known = whole.contains(NameFolding.slug(person.name())) ? 1000 : 0;
        return known
                + Math.log1p(count(firstWords, person.given()))
                + Math.log1p(count(lastWords, person.family()));
    }

    private static int count(Map<String, Integer> words, String word) {
        return words.getOrDefault(NameFolding.slug(word), 0);
    }

    /** Of whom a listed name is a half. */
    Optional<Person> joined(ArxivId paper, String listed) {
        return Optional.ofNullable(joined.get(paper)).filter(person -> person.has(listed));
    }

    List<Person> joined() {
        return List.copyOf(joined.values());
    }

    /** Those who may be one person or two. */
    List<Person> doubtful() {
        return doubtful;
    }
}
