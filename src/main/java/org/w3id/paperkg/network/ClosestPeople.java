package org.w3id.paperkg.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Chooses the people closest to some: fewest ties away, then with the strongest ties (all added up)
 * to people one tie nearer, then by key. So whoever is chosen is tied to somebody nearer who is,
 * too.
 */
final class ClosestPeople {
    private final SelectedNetwork network;
    private final int[] distances;

    /**
     * @param distances of everybody, as {@link SelectedNetwork#distances} finds them
     */
    ClosestPeople(SelectedNetwork network, int[] distances) {
        this.network = network;
        this.distances = distances;
    }

    /**
     * Those in the middle and the closest others, sorted. Cost: the co-authors of those in the ring
     * that does not fit.
     *
     * @param most how many others
     */
    int[] best(int most) {
        int left = most;
        int distance = 1;
        int[] ring = ring(distance);
        while (ring.length > 0 && ring.length <= left) {
            left -= ring.length;
            ring = ring(++distance);
        }
        int nearer = distance;
        return IntStream.concat(
                        all(person -> distances[person] < nearer), strongest(ring).limit(left))
                .sorted()
                .toArray();
    }

    private int[] ring(int distance) {
        return all(person -> distances[person] == distance).toArray();
    }

    private IntStream all(IntPredicate wanted) {
        return IntStream.range(0, distances.length)
                .filter(person -> distances[person] != SelectedNetwork.UNREACHED)
                .filter(wanted);
    }

    private IntStream strongest(int[] ring) {
        CoauthorTally tally = new CoauthorTally(network);
        double[] strengths = Arrays.stream(ring).mapToDouble(p -> inward(p, tally)).toArray();
        return IntStream.range(0, ring.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -strengths[i]))
                .mapToInt(i -> ring[i]);
    }

    /** Added up over the ties to people one tie nearer. */
    private double inward(int person, CoauthorTally tally) {
        return Arrays.stream(tally.count(person).coauthors())
                .filter(other -> distances[other] == distances[person] - 1)
                .mapToDouble(tally::strength)
                .sum();
    }
}
