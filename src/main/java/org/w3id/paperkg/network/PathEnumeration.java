package org.w3id.paperkg.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The walks of a given number of hops to one person, best first. With the number of hops of a
 * shortest path, or one more, no walk can meet anybody twice: without the round trip, of two hops
 * at least, it would be shorter than the shortest. So walks are paths here.
 *
 * <p>What is left to go is known exactly for each person and number of hops left, by dynamic
 * programming from the end; the search is A* with that and opens only what the wanted paths need
 * (E. W. Dijkstra 1959; P. E. Hart, N. J. Nilsson, B. Raphael 1968; for paths in order, D.
 * Eppstein, Finding the k shortest paths, SIAM J. Comput. 28, 1998). Cost: the co-authors of
 * everybody on such paths once, then for each wanted path the co-authors of those on it.
 */
final class PathEnumeration {
    private static final long NONE = Long.MAX_VALUE;

    private final TieCache ties;
    private final int hops;
    // by hops left, then by person
    private final long[][] shortestLeft;
    private final long[][] walksLeft;

    /**
     * @param fromStart how many hops everybody is from the start
     * @param toEnd how many everybody is from the end
     * @param hops of a shortest path or one more
     */
    PathEnumeration(TieCache ties, int[] fromStart, int[] toEnd, int hops) {
        this.ties = ties;
        this.hops = hops;
        this.shortestLeft = new long[hops + 1][];
        this.walksLeft = new long[hops + 1][];
        for (int left = 0; left <= hops; left++) {
            shortestLeft[left] = new long[toEnd.length];
            walksLeft[left] = new long[toEnd.length];
            Arrays.fill(shortestLeft[left], NONE);
            for (int person = 0; person < toEnd.length; person++) {
                boolean onTheWay =
                        toEnd[person] != SelectedNetwork.UNREACHED
                                && toEnd[person] <= left
                                && fromStart[person] <= hops - left;
                if (onTheWay) {
                    lookAhead(person, left);
                }
            }
        }
    }

    private void lookAhead(int person, int left) {
        if (left == 0) {
            shortestLeft[0][person] = 0;
            walksLeft[0][person] = 1;
            return;
        }
        TieCache.Ties around = ties.of(person);
        for (int i = 0; i < around.others().length; i++) {
            int next = around.others()[i];
            if (shortestLeft[left - 1][next] != NONE) {
                long length = around.lengths()[i] + shortestLeft[left - 1][next];
                shortestLeft[left][person] = Math.min(shortestLeft[left][person], length);
                walksLeft[left][person] =
                        saturated(walksLeft[left][person], walksLeft[left - 1][next]);
            }
        }
    }

    private static long saturated(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** How many paths there are; {@link Long#MAX_VALUE} for so many or more. */
    long count(int from) {
        return walksLeft[hops][from];
    }

    /** The beginning of a path. */
    private record Beginning(int[] people, long length, long least) {
        int last() {
            return people[people.length - 1];
        }

        Beginning then(int next, long hop, long left) {
            int[] longer = Arrays.copyOf(people, people.length + 1);
            longer[people.length] = next;
            return new Beginning(longer, length + hop, length + hop + left);
        }
    }

    /**
     * The best paths: by the sum of 1/strength, then by the names on them.
     *
     * @param most how many at most
     */
    List<int[]> best(int from, int most) {
        List<int[]> paths = new ArrayList<>();
        PriorityQueue<Beginning> open =
                new PriorityQueue<>(
                        Comparator.comparingLong(Beginning::least)
                                .thenComparing(Beginning::people, this::byNames));
        if (shortestLeft[hops][from] != NONE) {
            open.add(new Beginning(new int[] {from}, 0, shortestLeft[hops][from]));
        }
        while (!open.isEmpty() && paths.size() < most) {
            Beginning best = open.poll();
            if (best.people().length > hops) {
                paths.add(best.people());
            } else {
                extend(best, open);
            }
        }
        return paths;
    }

    private void extend(Beginning beginning, PriorityQueue<Beginning> open) {
        long[] leftFor = shortestLeft[hops - beginning.people().length];
        TieCache.Ties around = ties.of(beginning.last());
        IntStream.range(0, around.others().length)
                .filter(i -> leftFor[around.others()[i]] != NONE)
                .forEach(
                        i -> {
                            int next = around.others()[i];
                            open.add(beginning.then(next, around.lengths()[i], leftFor[next]));
                        });
    }

    /** A beginning comes before what it begins, so equals leave the queue in their order. */
    private int byNames(int[] one, int[] other) {
        List<Member> people = ties.network().graph().people();
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int byName = people.get(one[i]).name().compareTo(people.get(other[i]).name());
            int order = byName != 0 ? byName : Integer.compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }
}
