package org.w3id.paperkg.network.excerpt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.paperkg.network.CollaborationGraph;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.network.PaperTopic;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

/**
 * The whole network with groups as its nodes.
 *
 * @param groups largest first
 * @param links between them, one per pair; strongest first
 * @param all how many groups there are
 */
public record Overview(List<Group> groups, List<Link> links, int all) {
    /**
     * @param id what the group is asked for by
     * @param label in English
     * @param korean label; empty when there is none
     * @param size members of a community, papers of a topic
     */
    public record Group(String id, String label, String korean, int size) {}

    /**
     * @param first index of a group
     * @param weight joint papers of a pair of members, summed over all pairs; papers with both
     *     topics
     */
    public record Link(int first, int second, double weight) {}

    private static final Comparator<Link> STRONGEST_FIRST =
            Comparator.comparingDouble((Link link) -> -link.weight())
                    .thenComparingInt(Link::first)
                    .thenComparingInt(Link::second);

    public Overview {
        groups = List.copyOf(groups);
        links = List.copyOf(links);
    }

    /**
     * The communities with most members, and how much these work with each other.
     *
     * @param network the whole; cost: linear in its ties
     * @param most how many communities
     */
    public static Overview ofCommunities(Subnetwork network, int most) {
        Map<String, Integer> sizes = new TreeMap<>();
        network.members().stream()
                .map(Member::community)
                .filter(label -> !label.isEmpty())
                .forEach(label -> sizes.merge(label, 1, Integer::sum));
        List<Group> groups =
                sizes.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(most)
                        .map(one -> new Group(one.getKey(), one.getKey(), "", one.getValue()))
                        .toList();
        Map<String, Integer> places = places(groups);
        LinkTally tally = new LinkTally(groups.size());
        for (Tie tie : network.ties()) {
            Integer first = places.get(network.members().get(tie.first()).community());
            Integer second = places.get(network.members().get(tie.second()).community());
            if (first != null && second != null && !first.equals(second)) {
                tally.add(first, second, tie.jointPapers());
            }
        }
        return new Overview(groups, tally.links(), sizes.size());
    }

    /**
     * The topics with most papers, and how many papers have two of them.
     *
     * @param most how many topics
     */
    public static Overview ofTopics(
            CollaborationGraph graph, NetworkSelection selection, int most) {
        List<List<PaperTopic>> papers = graph.topicsOfPapers(selection);
        Map<PaperTopic, Integer> sizes = new HashMap<>();
        papers.forEach(topics -> topics.forEach(topic -> sizes.merge(topic, 1, Integer::sum)));
        List<Group> groups = largest(sizes, most);
        Map<String, Integer> places = places(groups);
        LinkTally tally = new LinkTally(groups.size());
        for (List<PaperTopic> topics : papers) {
            int[] shown =
                    topics.stream()
                            .map(topic -> places.get(topic.iri()))
                            .filter(place -> place != null)
                            .mapToInt(Integer::intValue)
                            .toArray();
            tally.addPairs(shown);
        }
        return new Overview(groups, tally.links(), sizes.size());
    }

    private static List<Group> largest(Map<PaperTopic, Integer> sizes, int most) {
        return sizes.entrySet().stream()
                .sorted(
                        Map.Entry.<PaperTopic, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(one -> one.getKey().iri()))
                .limit(most)
                .map(one -> group(one.getKey(), one.getValue()))
                .toList();
    }

    private static Group group(PaperTopic topic, int papers) {
        return new Group(topic.iri(), topic.label(), topic.korean(), papers);
    }

    private static Map<String, Integer> places(List<Group> groups) {
        Map<String, Integer> places = new LinkedHashMap<>();
        groups.forEach(group -> places.put(group.id(), places.size()));
        return places;
    }

    /** Sums the weights of pairs. */
    private record LinkTally(double[][] weights) {
        LinkTally(int size) {
            this(new double[size][size]);
        }

        void add(int one, int other, double weight) {
            weights[Math.min(one, other)][Math.max(one, other)] += weight;
        }

        void addPairs(int[] groups) {
            Arrays.sort(groups);
            for (int i = 0; i < groups.length; i++) {
                for (int j = i + 1; j < groups.length; j++) {
                    add(groups[i], groups[j], 1);
                }
            }
        }

        List<Link> links() {
            List<Link> links = new ArrayList<>();
            for (int first = 0; first < weights.length; first++) {
                for (int second = first + 1; second < weights.length; second++) {
                    if (weights[first][second] > 0) {
                        links.add(new Link(first, second, weights[first][second]));
                    }
                }
            }
            links.sort(STRONGEST_FIRST);
            return links;
        }
    }
}
