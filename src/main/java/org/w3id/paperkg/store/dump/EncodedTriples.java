package org.w3id.paperkg.store.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Triples in memory, each term a number from 0 in the order in which terms first came. Takes 12
 * bytes a triple, and the terms once.
 */
public final class EncodedTriples {
    private static final int COLUMNS = 3;

    private final Map<Node, Integer> numberByTerm = new HashMap<>();
    private final List<Node> terms = new ArrayList<>();
    private int[] rows = new int[COLUMNS << 16];
    private int used;

    /** A triple given twice is held twice. */
    public void add(Triple triple) {
        if (used == rows.length) {
            rows = Arrays.copyOf(rows, Math.multiplyExact(rows.length, 2));
        }
        rows[used++] = numbered(triple.getSubject());
        rows[used++] = numbered(triple.getPredicate());
        rows[used++] = numbered(triple.getObject());
    }

    /** The number of a term; empty when no triple has it. */
    OptionalInt number(Node term) {
        Integer known = numberByTerm.get(term);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    private int numbered(Node term) {
        Integer known = numberByTerm.putIfAbsent(term, terms.size());
        if (known != null) {
            return known;
        }
        terms.add(term);
        return terms.size() - 1;
    }

    public int size() {
        return used / COLUMNS;
    }

    /** All terms so far, by number; grows with the triples. */
    public List<Node> terms() {
        return Collections.unmodifiableList(terms);
    }

    /**
     * The number of a triple's term.
     *
     * @param triple from 0, as added
     * @param column 0 for the subject, 1 for the predicate, 2 for the object
     */
    public int term(int triple, int column) {
        return rows[triple * COLUMNS + column];
    }
}
