package org.w3id.paperkg.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The people within some ties of one or several people, or the closest of them ({@link
 * ClosestPeople}): their ego network.
 */
public final class Neighbourhood {
    private static final Comparator<Acquaintance> NEAREST_FIRST =
            Comparator.comparingInt(Acquaintance::distance)
                    .thenComparingInt(one -> one.distance() == 1 ? 0 : -one.through().size())
                    .thenComparingInt(one -> -one.jointPapers())
                    .thenComparing(Acquaintance::lastJoint, Comparator.reverseOrder())
                    .thenComparing(one -> one.person().name())
                    .thenComparing(one -> one.person().key());

    private final SelectedNetwork network;
    private final int[] people;
    private final int[] distances;

    private final int leftOut;

    /**
     * @param middle sorted
     */
    Neighbourhood(SelectedNetwork network, int[] middle, Reach reach) {
        this.network = network;
        int[] distance = network.distances(middle, reach.depth());
        this.people = new ClosestPeople(network, distance).best(reach.most());
        this.distances = Arrays.stream(people).map(person -> distance[person]).toArray();
        long reached = Arrays.stream(distance).filter(d -> d != SelectedNetwork.UNREACHED).count();
        this.leftOut = (int) reached - people.length;
    }

    /** How many people, those in the middle among them. */
    public int size() {
        return people.length;
    }

    /** How many people are near enough, and not as close as those who fit in. */
    public int leftOut() {
        return leftOut;
    }

    /** How many ties away each member of {@link #network} is from the nearest in the middle. */
    public List<Integer> distances() {
        return Arrays.stream(distances).boxed().toList();
    }

    /** With all ties among the members. Cost: the co-authors of each member. */
    public Subnetwork network() {
        return new SubnetworkBuilder(network).among(people).leavingOut(leftOut);
    }

    /**
     * Everybody but those in the middle, nearest first; of co-authors those with most joint papers
     * first, of others those with most contacts.
     */
    public List<Acquaintance> acquaintances() {
        CoauthorTally tally = new CoauthorTally(network);
        return IntStream.range(0, people.length)
                .filter(i -> distances[i] > 0)
                .mapToObj(i -> acquaintance(i, tally.count(people[i])))
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private Acquaintance acquaintance(int place, CoauthorTally tally) {
        CollaborationGraph graph = network.graph();
        List<Integer> through = through(place, tally);
        List<LocalDate> joint = jointDays(people[place], through);
        return new Acquaintance(
                graph.people().get(people[place]),
                distances[place],
                through.stream().map(graph.people()::get).toList(),
                joint.size(),
                joint.get(0),
                joint.get(joint.size() - 1));
    }

    /** The people one tie nearer who are tied to one, strongest tie first. */
    private List<Integer> through(int place, CoauthorTally tally) {
        List<Member> all = network.graph().people();
        return Arrays.stream(tally.coauthors())
                .filter(other -> isOneNearer(other, place))
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer other) -> -tally.strength(other))
                                .thenComparing(other -> all.get(other).name())
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean isOneNearer(int other, int place) {
        int there = Arrays.binarySearch(people, other);
        return there >= 0 && distances[there] == distances[place] - 1;
    }

    /** When the papers with any of some people were listed, oldest first; each paper once. */
    private List<LocalDate> jointDays(int person, List<Integer> others) {
        return others.stream()
                .flatMapToInt(other -> Arrays.stream(network.jointPapers(person, other)))
                .distinct()
                .mapToObj(paper -> network.graph().papers().get(paper).firstListed())
                .sorted()
                .toList();
    }
}
