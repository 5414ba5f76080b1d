package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.layout.Appearance;

/**
 * GEXF 1.3, Gephi's own format, with dates: a node is there from the first to the last day that
 * lists one of the author's papers, an edge from the first joint paper to the last. Both days
 * belong to it.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF 1.3 schema</a>
 */
final class Gexf {
    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final String PICTURE = NAMESPACE + "/viz";
    private static final String ABOUT =
            "Authors and their joint papers. An edge's weight counts the papers, its strength sums"
                    + " 1/(n-1) over them, n being the number of authors.";

    private Gexf() {}

    static void write(Subnetwork network, OutputStream out) throws IOException {
        Columns known = new Columns(network);
        Xml xml = new Xml(out);
        // spec: "xmlns" and "version" tell readers which GEXF it is
        xml.root("gexf", NAMESPACE, "/gexf.xsd").with("version", "1.3");
        xml.with("xmlns:viz", network.drawn().isEmpty() ? "" : PICTURE);
        xml.start("meta").inline("creator").content("PaperKG");
        xml.inline("description").content(ABOUT).end();
        // spec: a graph whose elements have a start or an end is dynamic
        xml.start("graph")
                .with("defaultedgetype", "undirected")
                .with("idtype", "string")
                .with("mode", "dynamic")
                .with("timeformat", "date");
        writeColumns(xml, "node", known.figures());
        writeColumns(xml, "edge", List.of(known.strength()));
        writeNodes(xml, network, known);
        writeEdges(xml, network.ties().size(), known);
        xml.finish();
    }

    private static void writeColumns(Xml xml, String owner, List<Attribute> columns)
            throws IOException {
        xml.start("attributes").with("class", owner);
        for (Attribute column : columns) {
            xml.empty("attribute")
                    .with("id", column.name())
                    .with("title", column.name())
                    .with("type", type(column));
        }
        xml.end();
    }

    private static void writeNodes(Xml xml, Subnetwork network, Columns known) throws IOException {
        List<Attribute> values = known.figures();
        int size = network.members().size();
        xml.start("nodes").with("count", Integer.toString(size));
        for (int i = 0; i < size; i++) {
            xml.start("node").with("id", known.key().at(i)).with("label", known.label().at(i));
            writeDates(xml, known.nodeDates(), i);
            writeValues(xml, values, i);
            if (!network.drawn().isEmpty()) {
                writeAppearance(xml, network.drawn().get(i));
            }
            xml.end();
        }
        xml.end();
    }

    // spec: the module viz; its vertical axis points upwards
    private static void writeAppearance(Xml xml, Appearance drawn) throws IOException {
        xml.empty("viz:color")
                .with("r", Integer.toString(drawn.part(0)))
                .with("g", Integer.toString(drawn.part(1)))
                .with("b", Integer.toString(drawn.part(2)));
        xml.empty("viz:position")
                .with("x", Long.toString(drawn.x()))
                .with("y", Long.toString(-drawn.y()))
                .with("z", "0");
        xml.empty("viz:size").with("value", Double.toString(drawn.radius()));
    }

    private static void writeEdges(Xml xml, int size, Columns known) throws IOException {
        List<Attribute> values = List.of(known.strength());
        xml.start("edges").with("count", Integer.toString(size));
        for (int i = 0; i < size; i++) {
            String source = known.source().at(i);
            String target = known.target().at(i);
            xml.start("edge")
                    .with("id", source + "+" + target)
                    .with("source", source)
                    .with("target", target)
                    .with("weight", known.weight().at(i));
            writeDates(xml, known.edgeDates(), i);
            writeValues(xml, values, i);
            xml.end();
        }
        xml.end();
    }

    private static void writeDates(Xml xml, List<Attribute> dates, int index) throws IOException {
        xml.with("start", dates.get(0).at(index)).with("end", dates.get(1).at(index));
    }

    private static void writeValues(Xml xml, List<Attribute> columns, int index)
            throws IOException {
        xml.start("attvalues");
        for (Attribute column : columns) {
            String value = column.at(index);
            if (!value.isEmpty()) {
                xml.empty("attvalue").with("for", column.name()).with("value", value);
            }
        }
        xml.end();
    }

    private static String type(Attribute column) {
        return switch (column.type()) {
            case INTEGER -> "integer";
            case DECIMAL -> "double";
            case TEXT -> "string";
        };
    }
}
