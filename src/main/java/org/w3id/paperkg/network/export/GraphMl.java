package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

/**
 * GraphML, which Gephi, Cytoscape, yEd, igraph and networkx read.
 *
 * @see <a href="http://graphml.graphdrawing.org/primer/graphml-primer.html">GraphML primer</a>
 */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    static void write(Subnetwork network, OutputStream out) throws IOException {
        Columns columns = new Columns(network);
        List<Column> nodes =
                Stream.of(List.of(columns.label()), columns.nodes(), columns.nodeDates())
                        .flatMap(List::stream)
                        .toList();
        List<Column> edges =
                Stream.of(List.of(columns.weight()), columns.edges(), columns.edgeDates())
                        .flatMap(List::stream)
                        .toList();
        Xml xml = new Xml(out);
        xml.start(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
        writeKeys(xml, "node", nodes);
        writeKeys(xml, "edge", edges);
        xml.start("graph", "id", "coauthors", "edgedefault", "undirected");
        for (int i = 0; i < network.members().size(); i++) {
            xml.start("node", "id", network.members().get(i).key());
            writeData(xml, nodes, i);
            xml.end();
        }
        for (int i = 0; i < network.ties().size(); i++) {
            Tie tie = network.ties().get(i);
            xml.start(
                    "edge",
                    "source",
                    network.members().get(tie.first()).key(),
                    "target",
                    network.members().get(tie.second()).key());
            writeData(xml, edges, i);
            xml.end();
        }
        xml.finish();
    }

    private static void writeKeys(Xml xml, String owner, List<Column> columns) throws IOException {
        for (Column column : columns) {
            xml.start(
                            "key",
                            "id",
                            column.name(),
                            "for",
                            owner,
                            "attr.name",
                            column.name(),
                            "attr.type",
                            type(column))
                    .end();
        }
    }

    private static void writeData(Xml xml, List<Column> columns, int index) throws IOException {
        for (Column column : columns) {
            String value = column.at(index);
            if (!value.isEmpty()) {
                xml.text("data", value, "key", column.name());
            }
        }
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case INTEGER -> "int";
            case DECIMAL -> "double";
            case TEXT -> "string";
        };
    }
}
