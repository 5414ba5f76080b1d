package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

/**
 * GEXF 1.3, Gephi's own format, with dates: a node is there from the first to the last day that
 * lists one of the author's papers, an edge from the first joint paper to the last. Both days
 * belong to it.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF 1.3 schema</a>
 */
final class Gexf {
    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final String ABOUT =
            "Authors and their joint papers. An edge's weight counts the papers, its strength sums"
                    + " 1/(n-1) over them, n being the number of authors.";

    private Gexf() {}

    static void write(Subnetwork network, OutputStream out) throws IOException {
        Columns columns = new Columns(network);
        Xml xml = new Xml(out);
        // spec: "xmlns" and "version" tell readers which GEXF it is
        xml.start(
                "gexf",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " " + NAMESPACE + "/gexf.xsd",
                "version",
                "1.3");
        xml.start("meta").text("creator", "PaperKG").text("description", ABOUT).end();
        // spec: a graph whose elements have a start or an end is dynamic
        xml.start(
                "graph",
                "defaultedgetype",
                "undirected",
                "idtype",
                "string",
                "mode",
                "dynamic",
                "timeformat",
                "date");
        writeColumns(xml, "node", columns.nodes());
        writeColumns(xml, "edge", columns.edges());
        writeNodes(xml, network, columns);
        writeEdges(xml, network, columns.edges());
        xml.finish();
    }

    private static void writeColumns(Xml xml, String owner, List<Column> columns)
            throws IOException {
        xml.start("attributes", "class", owner);
        for (Column column : columns) {
            xml.empty(
                    "attribute", "id", column.name(), "title", column.name(), "type", type(column));
        }
        xml.end();
    }

    private static void writeNodes(Xml xml, Subnetwork network, Columns columns)
            throws IOException {
        List<Column> values = columns.nodes();
        xml.start("nodes", "count", Integer.toString(network.members().size()));
        for (int i = 0; i < network.members().size(); i++) {
            Member member = network.members().get(i);
            xml.start(
                    "node",
                    "id",
                    member.key(),
                    "label",
                    columns.label().at(i),
                    "start",
                    member.firstListed().toString(),
                    "end",
                    member.lastListed().toString());
            writeValues(xml, values, i);
            xml.end();
        }
        xml.end();
    }

    private static void writeEdges(Xml xml, Subnetwork network, List<Column> columns)
            throws IOException {
        xml.start("edges", "count", Integer.toString(network.ties().size()));
        for (int i = 0; i < network.ties().size(); i++) {
            startEdge(xml, network.members(), network.ties().get(i));
            writeValues(xml, columns, i);
            xml.end();
        }
        xml.end();
    }

    private static void startEdge(Xml xml, List<Member> members, Tie tie) throws IOException {
        String source = members.get(tie.first()).key();
        String target = members.get(tie.second()).key();
        xml.start(
                "edge",
                "id",
                source + "+" + target,
                "source",
                source,
                "target",
                target,
                "weight",
                Integer.toString(tie.jointPapers()),
                "start",
                tie.firstJoint().toString(),
                "end",
                tie.lastJoint().toString());
    }

    private static void writeValues(Xml xml, List<Column> columns, int index) throws IOException {
        xml.start("attvalues");
        for (Column column : columns) {
            String value = column.at(index);
            if (!value.isEmpty()) {
                xml.empty("attvalue", "for", column.name(), "value", value);
            }
        }
        xml.end();
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case INTEGER -> "integer";
            case DECIMAL -> "double";
            case TEXT -> "string";
        };
    }
}
