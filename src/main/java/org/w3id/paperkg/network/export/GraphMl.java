package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.w3id.paperkg.network.Subnetwork;

/**
 * GraphML, which Gephi, Cytoscape, yEd, igraph and networkx read.
 *
 * @see <a href="http://graphml.graphdrawing.org/primer/graphml-primer.html">GraphML primer</a>
 */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    static void write(Subnetwork network, OutputStream out) throws IOException {
        Columns known = new Columns(network);
        List<Attribute> nodes = known.nodes(known.label());
        List<Attribute> edges = known.edges(known.weight());
        Xml xml = new Xml(out);
        xml.root("graphml", NAMESPACE, "/1.0/graphml.xsd");
        writeKeys(xml, "node", nodes);
        writeKeys(xml, "edge", edges);
        xml.start("graph").with("id", "coauthors").with("edgedefault", "undirected");
        for (int i = 0; i < network.members().size(); i++) {
            xml.start("node").with("id", known.key().at(i));
            writeData(xml, nodes, i);
            xml.end();
        }
        for (int i = 0; i < network.ties().size(); i++) {
            xml.start("edge")
                    .with("source", known.source().at(i))
                    .with("target", known.target().at(i));
            writeData(xml, edges, i);
            xml.end();
        }
        xml.finish();
    }

    private static void writeKeys(Xml xml, String owner, List<Attribute> columns)
            throws IOException {
        for (Attribute column : columns) {
            xml.start("key")
                    .with("id", column.name())
                    .with("for", owner)
                    .with("attr.name", column.name())
                    .with("attr.type", type(column))
                    .end();
        }
    }

    private static void writeData(Xml xml, List<Attribute> columns, int index) throws IOException {
        for (Attribute column : columns) {
            String value = column.at(index);
            if (!value.isEmpty()) {
                xml.inline("data").with("key", column.name()).content(value);
            }
        }
    }

    private static String type(Attribute column) {
        return switch (column.type()) {
            case INTEGER -> "int";
            case DECIMAL -> "double";
            case TEXT -> "string";
        };
    }
}
