package org.w3id.paperkg.network.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.paperkg.network.Subnetwork;
import org.w3id.paperkg.network.Tie;

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
        List<Column> columns =
                Stream.of(known.nodes(), known.nodeDates()).flatMap(List::stream).toList();
        try (Rows rows = new Rows(out, ',')) {
            rows.write(titles(List.of("Id", "Label"), columns));
            for (int i = 0; i < network.members().size(); i++) {
                rows.write(
                        cells(
                                List.of(network.members().get(i).key(), known.label().at(i)),
                                columns,
                                i));
            }
        }
    }

    static void writeEdges(Subnetwork network, OutputStream out) throws IOException {
        Columns known = new Columns(network);
        List<Column> columns =
                Stream.of(known.edges(), known.edgeDates()).flatMap(List::stream).toList();
        try (Rows rows = new Rows(out, ',')) {
            rows.write(titles(List.of("Source", "Target", "Type", "Weight"), columns));
            for (int i = 0; i < network.ties().size(); i++) {
                Tie tie = network.ties().get(i);
                rows.write(
                        cells(
                                List.of(
                                        network.members().get(tie.first()).key(),
                                        network.members().get(tie.second()).key(),
                                        "Undirected",
                                        known.weight().at(i)),
                                columns,
                                i));
            }
        }
    }

    private static List<String> titles(List<String> first, List<Column> columns) {
        return Stream.concat(first.stream(), columns.stream().map(Column::name)).toList();
    }

    private static List<String> cells(List<String> first, List<Column> columns, int index) {
        List<String> cells = new ArrayList<>(first);
        columns.forEach(column -> cells.add(column.at(index)));
        return cells;
    }
}
