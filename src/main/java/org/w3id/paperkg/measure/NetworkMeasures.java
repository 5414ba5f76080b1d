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
import org.w3id.paperkg.author.AuthorIndex;
import org.w3id.paperkg.author.CoauthorNetwork;

/**
 * All measures of a co-author network. The same for the same papers, whatever their order and the
 * number of threads.
 *
 * @param authors ordered by key
 * @param components largest first, led by the member with most co-authors
 * @param communities largest first, led by the member with the greatest total strength
 * @param betweennessEstimated whether the network was too large for exact betweenness
 */
public record NetworkMeasures(
        List<AuthorMeasures> authors,
        List<AuthorGroup> components,
        List<AuthorGroup> communities,
        boolean betweennessEstimated) {
    /** Steps of the search for shortest paths: a minute or so of one processor. */
    private static final long BETWEENNESS_BUDGET = 10_000_000_000L;

    private static final Comparator<AuthorGroup> LARGEST_FIRST =
            Comparator.comparing(AuthorGroup::size).reversed().thenComparing(AuthorGroup::slug);

    public NetworkMeasures {
        authors = List.copyOf(authors);
        components = List.copyOf(components);
        communities = List.copyOf(communities);
    }

    /**
     * Measures with all processors. Cost: betweenness, up to a bound the number of authors with
     * several papers times their ties; all else is about linear in the ties.
     */
    public static NetworkMeasures of(AuthorIndex authors, CoauthorNetwork coauthors) {
        return of(authors, coauthors, BETWEENNESS_BUDGET);
    }

    static NetworkMeasures of(
            AuthorIndex authors, CoauthorNetwork coauthors, long betweennessBudget) {
        CompressedNetwork network = CompressedNetwork.of(authors, coauthors);
        double[] strength = Strengths.of(network);
        int[] core = CoreNumbers.of(network);
        double[] pageRank = PageRank.of(network);
        int[] componentOf = Components.of(network);
        Betweenness betweenness = Betweenness.of(network, componentOf, betweennessBudget);
        Map<Integer, AuthorGroup> components =
                groups(network, componentOf, node -> true, network::degree);
        int[] communityOf = Communities.of(network);
        Map<Integer, AuthorGroup> communities =
                groups(network, communityOf, n -> network.degree(n) > 0, n -> strength[n]);
        List<AuthorMeasures> measures = new ArrayList<>(network.size());
        for (int node = 0; node < network.size(); node++) {
            measures.add(
                    new AuthorMeasures(
                            network.key(node),
                            strength[node],
                            core[node],
                            pageRank[node],
                            betweenness.values()[node],
                            components.get(componentOf[node]),
                            network.degree(node) == 0
                                    ? Optional.empty()
                                    : Optional.of(communities.get(communityOf[node]))));
        }
        return new NetworkMeasures(
                measures,
                components.values().stream().sorted(LARGEST_FIRST).toList(),
                communities.values().stream().sorted(LARGEST_FIRST).toList(),
                betweenness.estimated());
    }

    /**
     * The groups by their numbers; who has more leads, and of equals the one whose key is first.
     */
    private static Map<Integer, AuthorGroup> groups(
            CompressedNetwork network,
            int[] groupOf,
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
                                members.computeIfAbsent(groupOf[node], g -> new ArrayList<>())
                                        .add(network.key(node)));
        Map<Integer, AuthorGroup> groups = new TreeMap<>();
        members.forEach((number, keys) -> groups.put(number, new AuthorGroup(keys)));
        return groups;
    }
}
