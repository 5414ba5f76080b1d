package org.w3id.paperkg.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The people within some ties of one or several people: their ego network. */
public final class Neighbourhood {
    private final SelectedNetwork network;
    private final int[] people;
    private final int[] distances;

    /**
     * @param middle sorted
     */
    Neighbourhood(SelectedNetwork network, int[] middle, int depth) {
        this.network = network;
        int[] distance = network.distances(middle, depth);
        this.people =
                IntStream.range(0, distance.length)
                        .filter(person -> distance[person] != SelectedNetwork.UNREACHED)
                        .toArray();
        this.distances = Arrays.stream(people).map(person -> distance[person]).toArray();
    }

    /** How many people, those in the middle among them. */
    public int size() {
        return people.length;
    }

    /** How many ties away each member of {@link #network} is from the nearest in the middle. */
    public List<Integer> distances() {
        return Arrays.stream(distances).boxed().toList();
    }

    /** With all ties among the members. Cost: the co-authors of each member. */
    public Subnetwork network() {
        return new SubnetworkBuilder(network).among(people);
    }
}
