package org.w3id.paperkg.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out members and ties. Cost: the co-authors of each member. */
final class SubnetworkBuilder {
    private final SelectedNetwork network;
    private final CollaborationGraph graph;

    SubnetworkBuilder(SelectedNetwork network) {
        this.network = network;
        this.graph = network.graph();
    }

    Subnetwork whole() {
        return among(IntStream.range(0, graph.people().size()).filter(network::mentions).toArray());
    }

    /**
     * @param people sorted
     */
    Subnetwork among(int[] people) {
        CoauthorTally tally = new CoauthorTally(network);
        List<Tie> ties = new ArrayList<>();
        for (int first = 0; first < people.length; first++) {
            for (int other : tally.count(people[first]).coauthors()) {
                int second = Arrays.binarySearch(people, first + 1, people.length, other);
                if (second > first) {
                    ties.add(tie(first, second, people, tally));
                }
            }
        }
        return new Subnetwork(Arrays.stream(people).mapToObj(graph.people()::get).toList(), ties);
    }

    private Tie tie(int first, int second, int[] people, CoauthorTally tally) {
        int other = people[second];
        ListedPaper[] joint =
                Arrays.stream(network.jointPapers(people[first], other))
                        .mapToObj(graph.papers()::get)
                        .toArray(ListedPaper[]::new);
        return new Tie(
                first,
                second,
                tally.jointPapers(other),
                tally.strength(other),
                Arrays.stream(joint)
                        .map(ListedPaper::firstListed)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                Arrays.stream(joint)
                        .map(ListedPaper::firstListed)
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }
}
