package org.w3id.paperkg.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The co-author network that a selection of papers makes. */
final class SelectedNetwork {
    /** Of somebody whom no ties lead to. */
    static final int UNREACHED = -1;

    private final CollaborationGraph graph;
    private final NetworkSelection selection;
    private final BitSet inPeriodAndTopic;
    private final BitSet taken;

    SelectedNetwork(CollaborationGraph graph, NetworkSelection selection) {
        this.graph = graph;
        this.selection = selection;
        this.inPeriodAndTopic = ofTopic();
        IntStream.range(0, graph.papers().size())
                .filter(paper -> !isOfPeriod(graph.papers().get(paper)))
                .forEach(inPeriodAndTopic::clear);
        this.taken = (BitSet) inPeriodAndTopic.clone();
        IntStream.range(0, graph.papers().size())
                .filter(paper -> !isTeam(graph.papers().get(paper).authors()))
                .forEach(taken::clear);
    }

    private BitSet ofTopic() {
        BitSet papers = new BitSet(graph.papers().size());
        if (selection.topic().isEmpty()) {
            papers.set(0, graph.papers().size());
        } else {
            selection
                    .topic()
                    .flatMap(graph::topic)
                    .ifPresent(
                            topic ->
                                    Arrays.stream(graph.papersOfTopic().items(topic))
                                            .forEach(papers::set));
        }
        return papers;
    }

    private boolean isOfPeriod(ListedPaper paper) {
        return selection.since().filter(paper.firstListed()::isBefore).isEmpty()
                && selection.until().filter(paper.firstListed()::isAfter).isEmpty();
    }

    private boolean isTeam(int authors) {
        return authors >= 2 && (selection.maxTeamSize() == 0 || authors <= selection.maxTeamSize());
    }

    CollaborationGraph graph() {
        return graph;
    }

    NetworkSelection selection() {
        return selection;
    }

    /** Whether a paper's authors count as co-authors. */
    boolean takes(int paper) {
        return taken.get(paper);
    }

    /** Whether a paper is of the period and topic, whatever its team. */
    boolean hasPeriodAndTopic(int paper) {
        return inPeriodAndTopic.get(paper);
    }

    /** Whether somebody wrote a paper of the period and topic, with however many others. */
    boolean mentions(int person) {
        return Arrays.stream(graph.papersOfPerson().items(person)).anyMatch(inPeriodAndTopic::get);
    }

    /** The joint papers that count, of two people. */
    int[] jointPapers(int person, int other) {
        return Arrays.stream(graph.papersOfPerson().items(person))
                .filter(taken::get)
                .filter(paper -> graph.peopleOfPaper().has(paper, other))
                .toArray();
    }

    /**
     * How many ties away everybody is from the nearest of some people; {@link #UNREACHED} beyond
     * the limit. Cost: each paper's authors once, or each person's co-authors when more than one
     * joint paper is asked for.
     */
    int[] distances(int[] from, int limit) {
        int[] distance = new int[graph.people().size()];
        Arrays.fill(distance, UNREACHED);
        int[] queue = new int[distance.length];
        int end = 0;
        for (int person : from) {
            distance[person] = 0;
            queue[end++] = person;
        }
        Ring ring = ring();
        for (int i = 0; i < end && distance[queue[i]] < limit; i++) {
            for (int other : ring.around(queue[i])) {
                if (distance[other] == UNREACHED) {
                    distance[other] = distance[queue[i]] + 1;
                    queue[end++] = other;
                }
            }
        }
        return distance;
    }

    /** People tied to one; those whom the search met before may be left out. */
    @FunctionalInterface
    private interface Ring {
        int[] around(int person);
    }

    private Ring ring() {
        if (selection.minJointPapers() > 1) {
            CoauthorTally tally = new CoauthorTally(this);
            return person -> tally.count(person).coauthors();
        }
        BitSet fresh = (BitSet) taken.clone();
        return person -> {
            // all authors of a paper are met with the first of them
            int[] papers =
                    Arrays.stream(graph.papersOfPerson().items(person))
                            .filter(fresh::get)
                            .toArray();
            Arrays.stream(papers).forEach(fresh::clear);
            return Arrays.stream(papers)
                    .flatMap(paper -> Arrays.stream(graph.peopleOfPaper().items(paper)))
                    .toArray();
        };
    }
}
