package org.w3id.paperkg.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The groups into which a network falls.
 *
 * @param numberOf the number of each node's group, in no order
 * @param groups by their numbers
 */
record Grouping(int[] numberOf, Map<Integer, AuthorGroup> groups) {
    /**
     * Who has more leads, and of equals the one whose key is first.
     *
     * @param counts which nodes belong to a group at all
     */
    static Grouping of(
            CompressedNetwork network,
            int[] numberOf,
            IntPredicate counts,
            IntToDoubleFunction lead) {
        Map<Integer, List<String>> members = new TreeMap<>();
        IntStream.range(0, network.size())
                .filter(counts)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer node) -> -lead.applyAsDouble(node))
                                .thenComparing(node -> node))
                .forEach(
                        node ->
                                members.computeIfAbsent(numberOf[node], g -> new ArrayList<>())
                                        .add(network.key(node)));
        Map<Integer, AuthorGroup> groups = new TreeMap<>();
        members.forEach((number, keys) -> groups.put(number, new AuthorGroup(keys)));
        return new Grouping(numberOf, groups);
    }

    Optional<AuthorGroup> groupOf(int node) {
        return Optional.ofNullable(groups.get(numberOf[node]));
    }

    List<AuthorGroup> largestFirst() {
        return groups.values().stream()
                .sorted(
                        Comparator.comparing(AuthorGroup::size)
                                .reversed()
                                .thenComparing(AuthorGroup::slug))
                .toList();
    }
}
