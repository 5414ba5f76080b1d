package org.w3id.paperkg.network.export;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.csv.CSVFormat;
import org.jgrapht.nio.csv.CSVImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

/**
 * A file as JGraphT reads it, into a graph that would keep loops and parallel edges.
 *
 * @param nodes what the file tells of each node, by id and name of the attribute
 * @param edges the same by the ids of both ends
 */
record ReadBack(
        Graph<String, DefaultWeightedEdge> graph,
        Map<String, Map<String, String>> nodes,
        Map<String, Map<String, String>> edges) {

    private static ReadBack empty() {
        return new ReadBack(
                new WeightedPseudograph<>(DefaultWeightedEdge.class),
                new TreeMap<>(),
                new TreeMap<>());
    }

    /** Also validates against the schema that comes with JGraphT. */
    static ReadBack graphMl(String document) {
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        return empty().filledBy(importer, importer, document);
    }

    /**
     * Also validates against the schema that comes with JGraphT, which is that of the draft before:
     * what is written here is the same in both but for namespace and version.
     */
    static ReadBack gexf(String document) {
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        return empty().filledBy(importer, importer, asDraft(document));
    }

    static String asDraft(String document) {
        return document.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                .replace("version=\"1.3\"", "version=\"1.2\"");
    }

    static ReadBack dot(String document) {
        DOTImporter<String, DefaultWeightedEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        return empty().filledBy(importer, importer, document);
    }

    /** Rows of source, target and weight. */
    static ReadBack weightedPairs(String rows, char separator) {
        CSVImporter<String, DefaultWeightedEdge> importer =
                new CSVImporter<>(CSVFormat.EDGE_LIST, separator);
        importer.setParameter(CSVFormat.Parameter.EDGE_WEIGHTS, true);
        importer.setVertexFactory(id -> id);
        return empty().filledBy(importer, importer, rows);
    }

    private ReadBack filledBy(
            GraphImporter<String, DefaultWeightedEdge> importer,
            BaseEventDrivenImporter<String, DefaultWeightedEdge> events,
            String document) {
        events.addVertexAttributeConsumer(
                (of, value) -> put(nodes, of.getFirst(), of.getSecond(), value));
        events.addEdgeAttributeConsumer(
                (of, value) ->
                        put(
                                edges,
                                graph.getEdgeSource(of.getFirst())
                                        + " "
                                        + graph.getEdgeTarget(of.getFirst()),
                                of.getSecond(),
                                value));
        importer.importGraph(graph, new StringReader(document));
        return this;
    }

    private static void put(
            Map<String, Map<String, String>> all, String of, String name, Attribute value) {
        all.computeIfAbsent(of, o -> new HashMap<>()).put(name, value.getValue());
    }

    double weightSum() {
        return graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum();
    }

    double edgeSum(String attribute) {
        return edges.values().stream()
                .mapToDouble(edge -> Double.parseDouble(edge.get(attribute)))
                .sum();
    }
}
