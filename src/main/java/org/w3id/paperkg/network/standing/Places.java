package org.w3id.paperkg.network.standing;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * The values of all authors in each centrality, by which the place of one among them is found. They
 * are read once, since looking at all authors for each of them takes longer than all else that is
 * said of one. Eight bytes an author and measure.
 */
public final class Places {
    private static final Map<Standing.Kind, Node> CENTRALITIES =
            Map.of(
                    Standing.Kind.PAGE_RANK, Pkg.pageRank,
                    Standing.Kind.BETWEENNESS, Pkg.betweenness,
                    Standing.Kind.ESTIMATED_BETWEENNESS, Pkg.estimatedBetweenness);

    // the graph has decimals of so few digits that no two become one
    private final Map<Standing.Kind, double[]> values = new EnumMap<>(Standing.Kind.class);

    private Places(GraphReader reader) {
        CENTRALITIES.forEach((kind, measure) -> values.put(kind, sorted(reader, measure)));
    }

    /** Reads a dataset, in a transaction of its own unless one is open. */
    public static Places of(Dataset dataset) {
        GraphReader reader = new GraphReader(dataset);
        // Jena 5.6.0 would end the open one, too, when this reading fails
        return dataset.isInTransaction()
                ? new Places(reader)
                : Txn.calculateRead(dataset, () -> new Places(reader));
    }

    private static double[] sorted(GraphReader reader, Node measure) {
        DoubleStream.Builder found = DoubleStream.builder();
        reader.forEach(
                "measured",
                Map.of("measure", Pkg.property(measure)),
                row -> found.add(Double.parseDouble(row.text("value"))));
        return found.build().sorted().toArray();
    }

    /**
     * The place of an author with this value, 1 for the highest; those with the same value share a
     * place.
     *
     * @param kind a centrality
     */
    int of(Standing.Kind kind, String value) {
        double[] all = values.get(kind);
        return 1 + all.length - notAbove(all, Double.parseDouble(value));
    }

    private static int notAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
