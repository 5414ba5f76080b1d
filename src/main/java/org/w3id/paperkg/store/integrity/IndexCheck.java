package org.w3id.paperkg.store.integrity;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Whether the indexes of a TDB2 database hold the same statements, and each term is found again.
 */
public final class IndexCheck {
    private IndexCheck() {}

    /**
     * What is wrong, in sentences. Reads all of the database, in a transaction that is open.
     *
     * @param graph stored in TDB2, with an index of texts or without
     */
    public static List<String> faults(DatasetGraph graph) {
        DatasetGraphTDB database = TDBInternal.requireStorage(stored(graph));
        List<String> faults = new ArrayList<>();
        Stream.of(database.getTripleTable(), database.getQuadTable())
                .map(table -> table.getNodeTupleTable().getTupleTable().getIndexes())
                .forEach(indexes -> compare(indexes, faults));
        terms(database.getTripleTable().getNodeTupleTable().getNodeTable(), faults);
        return faults;
    }

    private static DatasetGraph stored(DatasetGraph graph) {
        return graph instanceof DatasetGraphText text ? text.getWrapped() : graph;
    }

    private static void compare(TupleIndex[] indexes, List<String> faults) {
        SetSum first = new SetSum();
        Reading.of("the index " + indexes[0].getName(), faults, () -> sum(indexes[0], first));
        for (TupleIndex index : List.of(indexes).subList(1, indexes.length)) {
            SetSum other = new SetSum();
            boolean read =
                    Reading.of("the index " + index.getName(), faults, () -> sum(index, other));
            if (read && !other.isSameAs(first)) {
                faults.add(
                        "The indexes %s and %s hold different statements (%d and %d)."
                                .formatted(
                                        indexes[0].getName(),
                                        index.getName(),
                                        first.count(),
                                        other.count()));
            }
        }
    }

    private static void sum(TupleIndex index, SetSum sum) {
        byte[] stored = new byte[Long.BYTES];
        Iterator<Tuple<NodeId>> tuples = index.all();
        while (tuples.hasNext()) {
            Tuple<NodeId> tuple = tuples.next();
            long[] parts = new long[tuple.len()];
            for (int i = 0; i < parts.length; i++) {
                NodeIdFactory.set(tuple.get(i), stored, 0);
                parts[i] = ByteBuffer.wrap(stored).getLong();
            }
            sum.add(parts);
        }
    }

    /** A term whose text was damaged is another one, which has no number. */
    private static void terms(NodeTable table, List<String> faults) {
        long[] lost = new long[1];
        Reading.of("the table of terms", faults, () -> lost[0] = lost(table.baseNodeTable()));
        if (lost[0] > 0) {
            faults.add("%d terms are not found by what they are.".formatted(lost[0]));
        }
    }

    private static long lost(NodeTable table) {
        long lost = 0;
        Iterator<Pair<NodeId, Node>> terms = table.all();
        while (terms.hasNext()) {
            Pair<NodeId, Node> term = terms.next();
            if (!term.getLeft().equals(table.getNodeIdForNode(term.getRight()))) {
                lost++;
            }
        }
        return lost;
    }
}
