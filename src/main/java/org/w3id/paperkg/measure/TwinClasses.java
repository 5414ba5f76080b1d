package org.w3id.paperkg.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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
    private final int[] first;
    private final int[] classOf;
    private final int[] multiplicity;
    private final int inner;
    private final int[] simplicialBegin;
    private final int[] begin;
    private final int[] neighbours;

    private TwinClasses(CompressedNetwork network, int[] component) {
        int[] firstOf = TrueTwins.firsts(network);
        boolean[] simplicial = simplicial(network, firstOf);
        this.network = network;
        this.component = component;
        this.first = inOrder(firstOf, simplicial, component);
        this.classOf = numbered(first, firstOf);
        this.multiplicity = new int[first.length];
        Arrays.stream(classOf).forEach(number -> multiplicity[number]++);
        this.inner = (int) Arrays.stream(first).filter(node -> !simplicial[node]).count();
        this.simplicialBegin = simplicialBegins();
        this.begin = new int[first.length + 1];
        this.neighbours = connected();
    }

    /**
     * @param component of each node
     */
    static TwinClasses of(CompressedNetwork network, int[] component) {
        return new TwinClasses(network, component);
    }

    /** Which nodes are the first of their class, and simplicial. */
    private static boolean[] simplicial(CompressedNetwork network, int[] firstOf) {
        SimplicialNodes nodes = new SimplicialNodes(network);
        boolean[] simplicial = new boolean[firstOf.length];
        for (int node = 0; node < firstOf.length; node++) {
            simplicial[node] = firstOf[node] == node && nodes.has(node);
        }
        return simplicial;
    }

    /** The first nodes of the classes: of inner ones, then of the simplicial ones by component. */
    private static int[] inOrder(int[] firstOf, boolean[] simplicial, int[] component) {
        return IntStream.range(0, firstOf.length)
                .filter(node -> firstOf[node] == node)
                .boxed()
                .sorted(
                        Comparator.<Integer, Boolean>comparing(node -> simplicial[node])
                                .thenComparing(node -> component[node])
                                .thenComparing(node -> node))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The class of each node. */
    private static int[] numbered(int[] first, int[] firstOf) {
        int[] number = new int[firstOf.length];
        for (int i = 0; i < first.length; i++) {
            number[first[i]] = i;
        }
        return Arrays.stream(firstOf).map(node -> number[node]).toArray();
    }

    /** Where the simplicial classes of each component begin; one more, where the last ones end. */
    private int[] simplicialBegins() {
        int components = Arrays.stream(component).max().orElse(-1) + 1;
        int[] begins = new int[components + 1];
        for (int i = inner; i < first.length; i++) {
            begins[component[first[i]] + 1]++;
        }
        begins[0] = inner;
        for (int c = 0; c < components; c++) {
            begins[c + 1] += begins[c];
        }
        return begins;
    }

    /** The inner classes next to each class; says where those of each begin. */
    private int[] connected() {
        int[] found = new int[network.ends()];
        int count = 0;
        for (int c = 0; c < first.length; c++) {
            for (int tie = network.begin(first[c]); tie < network.end(first[c]); tie++) {
                int node = network.neighbour(tie);
                int other = classOf[node];
                if (other < inner && other != c && first[other] == node) {
                    found[count++] = other;
                }
            }
            begin[c + 1] = count;
        }
        return Arrays.copyOf(found, count);
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
