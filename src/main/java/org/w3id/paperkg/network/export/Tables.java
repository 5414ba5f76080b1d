package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.w3id.paperkg.network.Subnetwork;

/**
 * Two tables in CSV, one of nodes and one of edges, whose first columns are those that Gephi's
 * import looks for. Without a byte order mark: programs take one for a part of the first title.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Tables {
    private Tables() {}

    static void writeNodes(Subnetwork network, OutputStream out) throws IOException {
        Columns known = new Columns(network);
        List<Attribute> columns =
                known.nodes(known.key().named("Id"), known.label().named("Label"));
        write(columns, network.members().size(), out);
    }

    static void writeEdges(Subnetwork network, OutputStream out) throws IOException {
        Columns known = new Columns(network);
        List<Attribute> columns =
                known.edges(
                        known.source().named("Source"),
                        known.target().named("Target"),
                        new Attribute("Type", Attribute.Type.TEXT, tie -> "Undirected"),
                        known.weight().named("Weight"));
        write(columns, network.ties().size(), out);
    }

    private static void write(List<Attribute> columns, int size, OutputStream out)
            throws IOException {
        try (Rows rows = new Rows(out, ',')) {
            rows.write(columns.stream().map(Attribute::name).toList());
            for (int i = 0; i < size; i++) {
                int row = i;
                rows.write(columns.stream().map(column -> column.at(row)).toList());
            }
        }
    }
}
