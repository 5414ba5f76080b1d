package org.w3id.paperkg.network.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

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
        List<Column> nodes =
                Stream.of(List.of(known.label()), known.nodes(), known.nodeDates())
                        .flatMap(List::stream)
                        .toList();
        List<Column> edges =
                Stream.of(List.of(known.weight()), known.edges(), known.edgeDates())
                        .flatMap(List::stream)
                        .toList();
        Writer dot =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        dot.write("graph coauthors {\n");
        for (int i = 0; i < network.members().size(); i++) {
            dot.write("  " + quoted(network.members().get(i).key()));
            writeAttributes(nodes, i, dot);
        }
        for (int i = 0; i < network.ties().size(); i++) {
            Tie tie = network.ties().get(i);
            dot.write(
                    "  "
                            + quoted(network.members().get(tie.first()).key())
                            + " -- "
                            + quoted(network.members().get(tie.second()).key()));
            writeAttributes(edges, i, dot);
        }
        dot.write("}\n");
        dot.flush();
    }

    private static void writeAttributes(List<Column> columns, int index, Writer dot)
            throws IOException {
        String before = " [";
        for (Column column : columns) {
            String value = column.at(index);
            if (!value.isEmpty()) {
                dot.write(before + column.name() + "=" + id(column, value));
                before = ", ";
            }
        }
        dot.write("];\n");
    }

    private static String id(Column column, String value) {
        return column.type() == Column.Type.TEXT ? quoted(value) : value;
    }

    // spec: in quotes only \" is an escape; a label reads \\ as one backslash, so it never ends one
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
