package org.w3id.paperkg.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers how two people are connected. */
final class PathSearch {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final SelectedNetwork network;
    private final CollaborationGraph graph;
    private final int from;
    private final int to;
    private final int[] fromStart;
    private final int[] toEnd;

    PathSearch(SelectedNetwork network, int from, int to) {
        this.network = network;
        this.graph = network.graph();
        this.from = from;
        this.to = to;
        this.fromStart = network.distances(new int[] {from}, NO_LIMIT);
        this.toEnd = network.distances(new int[] {to}, NO_LIMIT);
    }

    /**
     * @param most how many paths
     */
    PathAnswer answer(int most) {
        return toEnd[from] == SelectedNetwork.UNREACHED ? separation() : connection(most);
    }

    private Connection connection(int most) {
        int hops = toEnd[from];
        TieCache ties = new TieCache(network);
        PathEnumeration shortest = new PathEnumeration(ties, fromStart, toEnd, hops);
        List<int[]> paths = new ArrayList<>(shortest.best(from, most));
        if (paths.size() < most) {
            PathEnumeration longer = new PathEnumeration(ties, fromStart, toEnd, hops + 1);
            paths.addAll(longer.best(from, most - paths.size()));
        }
        HopDetails details = new HopDetails(network);
        return new Connection(
                member(from),
                member(to),
                hops,
                shortest.count(from),
                paths.stream().map(path -> path(path, details)).toList());
    }

    private CollaborationPath path(int[] people, HopDetails details) {
        List<CollaborationPath.Hop> hops =
                IntStream.range(1, people.length)
                        .mapToObj(i -> details.of(people[i - 1], people[i]))
                        .toList();
        return new CollaborationPath(
                IntStream.of(people).mapToObj(this::member).toList(),
                hops,
                hops.stream().mapToDouble(hop -> 1 / hop.strength()).sum());
    }

    private Separation separation() {
        return new Separation(
                member(from), member(to), component(fromStart), component(toEnd), remedies());
    }

    private Separation.Component component(int[] distances) {
        int[] members =
                IntStream.range(0, distances.length)
                        .filter(person -> distances[person] != SelectedNetwork.UNREACHED)
                        .toArray();
        CoauthorTally tally = new CoauthorTally(network);
        int center = members[0];
        int most = -1;
        for (int person : members) {
            int coauthors = tally.count(person).coauthors().length;
            if (coauthors > most) {
                most = coauthors;
                center = person;
            }
        }
        return new Separation.Component(members.length, member(center));
    }

    private List<Separation.Remedy> remedies() {
        Set<Limit> limits = Limit.of(network.selection());
        List<Separation.Remedy> remedies = new ArrayList<>();
        limits.forEach(limit -> addIfConnected(Set.of(limit), remedies));
        if (remedies.isEmpty() && limits.size() > 1) {
            addIfConnected(limits, remedies);
        }
        return remedies;
    }

    private void addIfConnected(Set<Limit> dropped, List<Separation.Remedy> remedies) {
        NetworkSelection wider = network.selection();
        for (Limit limit : dropped) {
            wider = limit.dropFrom(wider);
        }
        int hops = graph.select(wider).distances(new int[] {to}, NO_LIMIT)[from];
        if (hops != SelectedNetwork.UNREACHED) {
            remedies.add(new Separation.Remedy(dropped, hops));
        }
    }

    private Member member(int person) {
        return graph.people().get(person);
    }
}
