package org.w3id.paperkg.network.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.w3id.paperkg.network.Subnetwork;

/**
 * DOT, the language of Graphviz, in UTF-8, which is its default. Without defaults for nodes or the
 * graph: Gephi takes them for nodes.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
final class Dot {
    private Dot() {}

    static void write(Subnetwork network, OutputStream out) throws IOException {
        Columns known = new Columns(network);
        List<Attribute> nodes = known.nodes(known.label());
        List<Attribute> edges = known.edges(known.weight());
        Writer dot =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        dot.write("graph coauthors {\n");
        for (int i = 0; i < network.members().size(); i++) {
            dot.write("  " + quoted(known.key().at(i)) + attributes(nodes, i));
        }
        for (int i = 0; i < network.ties().size(); i++) {
            String source = quoted(known.source().at(i));
            String target = quoted(known.target().at(i));
            dot.write("  " + source + " -- " + target + attributes(edges, i));
        }
        dot.write("}\n");
        dot.flush();
    }

    private static String attributes(List<Attribute> columns, int index) {
        return columns.stream()
                .filter(column -> !column.at(index).isEmpty())
                .map(column -> column.name() + "=" + id(column, column.at(index)))
                .collect(Collectors.joining(", ", " [", "];\n"));
    }

    private static String id(Attribute column, String value) {
        return column.type() == Attribute.Type.TEXT ? quoted(value) : value;
    }

    // spec: in quotes only \" is an escape; a label reads \\ as one backslash, so it never ends one
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
