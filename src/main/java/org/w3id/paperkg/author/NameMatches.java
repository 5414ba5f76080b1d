package org.w3id.paperkg.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All pairs of names that may be variations of one, each with the variation that says most. */
final class NameMatches {
    private final List<NameParts> names;
    private final List<Boolean> organisations;
    private final NameFrequencies frequencies;
    private final NameComparison comparison;
    private final GivenNameComparison givenNames;
    private final Map<Long, NameMatch> matches = new TreeMap<>();

    private NameMatches(List<Author> authors) {
        names = authors.stream().map(author -> NameParts.of(author.name())).toList();
        organisations = authors.stream().map(Author::organisation).toList();
        frequencies = new NameFrequencies(names);
        comparison = new NameComparison(frequencies);
        givenNames = new GivenNameComparison(frequencies);
    }

    /**
     * @param authors in the order of their keys
     */
    static NameMatches of(List<Author> authors) {
        NameMatches found = new NameMatches(authors);
        NameBlocks blocks = new NameBlocks(found.names);
        blocks.sameLetters((a, b) -> found.add(a, b, found.comparison::letters));
        blocks.sameFamilyName((a, b) -> found.add(a, b, found.givenNames::of));
        blocks.parts((a, b) -> found.add(a, b, found.comparison::part));
        blocks.spelling((a, b) -> found.add(a, b, found.comparison::spelling));
        return found;
    }

    private interface Comparison {
        Optional<Agreement> of(NameParts a, NameParts b);
    }

    private void add(int a, int b, Comparison comparing) {
        int first = Math.min(a, b);
        int second = Math.max(a, b);
        if (first == second || (organisations.get(first) && organisations.get(second))) {
            return;
        }
        // PercyLiang reads like a brand and is none
        boolean people = !organisations.get(first) && !organisations.get(second);
        comparing
                .of(names.get(first), names.get(second))
                .filter(found -> people || found.variation() == NameVariation.SPACING)
                .ifPresent(
                        agreement ->
                                matches.merge(
                                        (long) first << 32 | second,
                                        new NameMatch(
                                                first,
                                                second,
                                                agreement.variation(),
                                                agreement.bits()),
                                        NameMatch::better));
    }

    /** Ordered by the two names' numbers. */
    List<NameMatch> matches() {
        return new ArrayList<>(matches.values());
    }

    NameFrequencies frequencies() {
        return frequencies;
    }
}
