package org.w3id.paperkg.store.dump;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Triples by subject, predicate and object, each in the order of the bytes of its N-Triples form:
 * the order that {@code LC_ALL=C sort} gives to the lines of a document in N-Triples. A term is
 * known by its rank in that order.
 */
public final class SortedTriples {
    private static final int RANK_BITS = 32;

    /** What all selections from the same triples share. */
    private record Terms(Node[] nodes, byte[][] texts) {}

    private final Terms terms;
    // statements of the subject with rank r: from starts[r] to starts[r + 1]
    private final int[] starts;
    // rank of the predicate, then of the object
    private final long[] statements;

    private SortedTriples(Terms terms, int[] starts, long[] statements) {
        this.terms = terms;
        this.starts = starts;
        this.statements = statements;
    }

    /** Cost: sorts the terms, and the statements of each subject. */
    public static SortedTriples of(EncodedTriples triples) {
        List<Node> nodes = triples.terms();
        byte[][] texts = nodes.parallelStream().map(SortedTriples::text).toArray(byte[][]::new);
        Integer[] order = IntStream.range(0, texts.length).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(order, (a, b) -> Arrays.compareUnsigned(texts[a], texts[b]));
        int[] ranks = new int[order.length];
        Terms sorted = new Terms(new Node[order.length], new byte[order.length][]);
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
            sorted.nodes[rank] = nodes.get(order[rank]);
            sorted.texts[rank] = texts[order[rank]];
        }
        return of(triples, sorted, ranks);
    }

    private static byte[] text(Node node) {
        return NodeFmtLib.strNT(node).getBytes(StandardCharsets.UTF_8);
    }

    private static SortedTriples of(EncodedTriples triples, Terms terms, int[] ranks) {
        int[] starts = new int[ranks.length + 1];
        for (int i = 0; i < triples.size(); i++) {
            starts[ranks[triples.term(i, 0)] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        long[] statements = new long[triples.size()];
        for (int i = 0; i < triples.size(); i++) {
            long predicate = ranks[triples.term(i, 1)];
            int at = next[ranks[triples.term(i, 0)]]++;
            statements[at] = predicate << RANK_BITS | ranks[triples.term(i, 2)];
        }
        for (int rank = 0; rank < ranks.length; rank++) {
            Arrays.sort(statements, starts[rank], starts[rank + 1]);
        }
        return new SortedTriples(terms, starts, statements);
    }

    /**
     * Some of these triples, over the same ranks.
     *
     * @param wanted of subject and predicate
     */
    public SortedTriples select(BiPredicate<Node, Node> wanted) {
        int[] kept = new int[starts.length];
        long[] left = new long[statements.length];
        int used = 0;
        for (int subject = 0; subject < terms(); subject++) {
            for (int at = from(subject); at < to(subject); at++) {
                if (wanted.test(node(subject), node(predicate(at)))) {
                    left[used++] = statements[at];
                }
            }
            kept[subject + 1] = used;
        }
        return new SortedTriples(terms, kept, Arrays.copyOf(left, used));
    }

    public int size() {
        return statements.length;
    }

    /** How many terms there are; their ranks are below this number. */
    public int terms() {
        return terms.nodes.length;
    }

    /** The rank of a term; negative when no triple has it. */
    public int rank(Node term) {
        return Math.max(-1, Arrays.binarySearch(terms.texts, text(term), Arrays::compareUnsigned));
    }

    public Node node(int rank) {
        return terms.nodes[rank];
    }

    /** A term in N-Triples, UTF-8; not to be changed. */
    byte[] text(int rank) {
        return terms.texts[rank];
    }

    /** The place of the first statement about a term; equals {@link #to} when there is none. */
    public int from(int subject) {
        return starts[subject];
    }

    /** One after the place of the last statement about a term. */
    public int to(int subject) {
        return starts[subject + 1];
    }

    /** The rank of the predicate of the statement at a place. */
    public int predicate(int at) {
        return (int) (statements[at] >>> RANK_BITS);
    }

    /** The rank of the object of the statement at a place. */
    public int object(int at) {
        return (int) statements[at];
    }
}
