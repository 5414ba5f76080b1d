package org.w3id.paperkg.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What ties two people: papers and topics. */
final class HopDetails {
    private final SelectedNetwork network;
    private final CollaborationGraph graph;

    HopDetails(SelectedNetwork network) {
        this.network = network;
        this.graph = network.graph();
    }

    CollaborationPath.Hop of(int person, int other) {
        int[] joint = network.jointPapers(person, other);
        List<ListedPaper> papers = IntStream.of(joint).mapToObj(graph.papers()::get).toList();
        return new CollaborationPath.Hop(
                papers.stream().mapToDouble(paper -> 1.0 / (paper.authors() - 1)).sum(),
                papers.stream()
                        .sorted(
                                Comparator.comparing(ListedPaper::firstListed)
                                        .reversed()
                                        .thenComparing(ListedPaper::id))
                        .toList(),
                topics(person, other, joint));
    }

    /** How much some papers are about a topic. */
    private static final class Weight {
        private int papers;
        private double weight;

        /**
         * @param rank from 0; the main topic of a paper says most about it
         */
        void add(int rank) {
            papers++;
            weight += 1.0 / (rank + 1);
        }
    }

    private Map<Integer, Weight> weights(int[] papers) {
        Map<Integer, Weight> weights = new HashMap<>();
        for (int paper : papers) {
            int[] topics = graph.topicsOfPaper(paper);
            for (int rank = 0; rank < topics.length; rank++) {
                weights.computeIfAbsent(topics[rank], topic -> new Weight()).add(rank);
            }
        }
        return weights;
    }

    private List<CollaborationPath.SharedTopic> topics(int person, int other, int[] joint) {
        Map<Integer, Weight> jointly = weights(joint);
        Map<Integer, Weight> ofOne = weights(graph.papersOfPerson().items(person));
        Map<Integer, Weight> ofOther = weights(graph.papersOfPerson().items(other));
        ofOne.keySet().retainAll(ofOther.keySet());
        return ofOne.keySet().stream()
                .sorted(
                        Comparator.comparingDouble((Integer topic) -> -weight(jointly.get(topic)))
                                .thenComparingDouble(
                                        topic ->
                                                -Math.min(
                                                        weight(ofOne.get(topic)),
                                                        weight(ofOther.get(topic))))
                                .thenComparing(Comparator.naturalOrder()))
                .map(topic -> shared(topic, jointly.get(topic)))
                .toList();
    }

    private static double weight(Weight weight) {
        return weight == null ? 0 : weight.weight;
    }

    private CollaborationPath.SharedTopic shared(int topic, Weight jointly) {
        return new CollaborationPath.SharedTopic(
                graph.topics().get(topic), jointly == null ? 0 : jointly.papers);
    }
}
