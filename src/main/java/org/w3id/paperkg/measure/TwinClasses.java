package org.w3id.paperkg.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The network with true twins merged: nodes that are adjacent and have the same neighbours, such as
 * the authors of one paper who have no other. All nodes of a class are interchangeable on shortest
 * paths, and a shortest path meets at most one of them. A class is simplicial when its neighbours
 * are all adjacent to each other; then no shortest path leads through it, and its neighbours are
 * not simplicial. Cost: at most the sum of the squared degrees, in practice a fraction.
 */
final class TwinClasses {
    private final CompressedNetwork network;
    private final int[] component;
    private final int[] classOf;
    private int[] first;
    private int[] multiplicity;
    private int inner;
    private int[] begin;
    private int[] neighbours;
    private int[] simplicialBegin;

    private TwinClasses(CompressedNetwork network, int[] component) {
        this.network = network;
        this.component = component;
        this.classOf = new int[network.size()];
    }

    /**
     * @param component of each node
     */
    static TwinClasses of(CompressedNetwork network, int[] component) {
        TwinClasses classes = new TwinClasses(network, component);
        classes.merge();
        classes.number();
        classes.connect();
        return classes;
    }

    /** Gives nodes of one closed neighbourhood the same class, numbered by its first node. */
    private void merge() {
        Map<Long, List<Integer>> firstsByHash = new HashMap<>();
        for (int node = 0; node < network.size(); node++) {
            List<Integer> firsts =
                    firstsByHash.computeIfAbsent(hash(node), h -> new ArrayList<>(1));
            int twin = node;
            for (int other : firsts) {
                twin = twins(other, node) ? other : twin;
            }
            classOf[node] = twin;
            if (twin == node) {
                firsts.add(node);
            }
        }
    }

    private long hash(int node) {
        long hash = mixed(node);
        for (int tie = network.begin(node); tie < network.end(node); tie++) {
            hash += mixed(network.neighbour(tie));
        }
        return hash;
    }

    /** The finaliser of SplitMix64, so that sums of different sets differ. */
    private static long mixed(int node) {
        long z = (node + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private boolean twins(int a, int b) {
        return Arrays.equals(closed(a), closed(b));
    }

    private int[] closed(int node) {
        int[] closed = new int[network.degree(node) + 1];
        closed[0] = node;
        for (int i = 1; i < closed.length; i++) {
            closed[i] = network.neighbour(network.begin(node) + i - 1);
        }
        Arrays.sort(closed);
        return closed;
    }

    /** Numbers the classes anew: inner ones first, then the simplicial ones by component. */
    private void number() {
        boolean[] simplicial = new boolean[network.size()];
        boolean[] near = new boolean[network.size()];
        List<Integer> firsts = new ArrayList<>();
        for (int node = 0; node < network.size(); node++) {
            if (classOf[node] == node) {
                firsts.add(node);
                simplicial[node] = simplicial(node, near);
            }
        }
        firsts.sort(
                Comparator.<Integer, Boolean>comparing(node -> simplicial[node])
                        .thenComparing(node -> component[node])
                        .thenComparing(node -> node));
        first = firsts.stream().mapToInt(Integer::intValue).toArray();
        int[] number = new int[network.size()];
        for (int i = 0; i < first.length; i++) {
            number[first[i]] = i;
            inner += simplicial[first[i]] ? 0 : 1;
        }
        multiplicity = new int[first.length];
        for (int node = 0; node < network.size(); node++) {
            classOf[node] = number[classOf[node]];
            multiplicity[classOf[node]]++;
        }
        int components = Arrays.stream(component).max().orElse(-1) + 1;
        simplicialBegin = new int[components + 1];
        for (int i = inner; i < first.length; i++) {
            simplicialBegin[component[first[i]] + 1]++;
        }
        simplicialBegin[0] = inner;
        for (int c = 0; c < components; c++) {
            simplicialBegin[c + 1] += simplicialBegin[c];
        }
    }

    /** Whether each neighbour is adjacent to all the others. */
    private boolean simplicial(int node, boolean[] near) {
        mark(node, near, true);
        boolean all = true;
        for (int tie = network.begin(node); all && tie < network.end(node); tie++) {
            int neighbour = network.neighbour(tie);
            int shared = 0;
            if (network.degree(neighbour) >= network.degree(node)) {
                for (int i = network.begin(neighbour); i < network.end(neighbour); i++) {
                    shared += near[network.neighbour(i)] ? 1 : 0;
                }
            }
            all = shared == network.degree(node) - 1;
        }
        mark(node, near, false);
        return all;
    }

    private void mark(int node, boolean[] near, boolean value) {
        for (int tie = network.begin(node); tie < network.end(node); tie++) {
            near[network.neighbour(tie)] = value;
        }
    }

    /** Lists the inner classes next to each class. */
    private void connect() {
        begin = new int[first.length + 1];
        neighbours = new int[network.ends()];
        int count = 0;
        for (int c = 0; c < first.length; c++) {
            for (int tie = network.begin(first[c]); tie < network.end(first[c]); tie++) {
                int node = network.neighbour(tie);
                int other = classOf[node];
                if (other < inner && other != c && first[other] == node) {
                    neighbours[count++] = other;
                }
            }
            begin[c + 1] = count;
        }
        neighbours = Arrays.copyOf(neighbours, count);
    }

    /** How many classes there are. */
    int size() {
        return first.length;
    }

    /** How many are not simplicial; these have the lowest numbers. */
    int inner() {
        return inner;
    }

    int classOf(int node) {
        return classOf[node];
    }

    /** How many nodes a class has. */
    int multiplicity(int number) {
        return multiplicity[number];
    }

    int begin(int number) {
        return begin[number];
    }

    int end(int number) {
        return begin[number + 1];
    }

    int neighbour(int index) {
        return neighbours[index];
    }

    /** How many inner neighbours all classes have together. */
    int ends() {
        return neighbours.length;
    }

    /** How many inner neighbours the inner classes have together. */
    int innerEnds() {
        return begin[inner];
    }

    /** The first simplicial class in the component of a class. */
    int simplicialBegin(int number) {
        return simplicialBegin[component[first[number]]];
    }

    int simplicialEnd(int number) {
        return simplicialBegin[component[first[number]] + 1];
    }
}
