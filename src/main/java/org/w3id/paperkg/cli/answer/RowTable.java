package org.w3id.paperkg.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.w3id.paperkg.cli.console.TextTable;
import org.w3id.paperkg.server.page.picture.Figures;

/** Makes tables of the rows of a query. */
final class RowTable {
    private final String base;

    /**
     * @param base which people need not read before each name
     */
    RowTable(String base) {
        this.base = base;
    }

    /** Values as the graph has them, columns as the query has them. */
    TextTable exact(ResultSet answer) {
        List<String> columns = List.copyOf(answer.getResultVars());
        List<List<String>> rows = new ArrayList<>();
        while (answer.hasNext()) {
            QuerySolution row = answer.next();
            rows.add(columns.stream().map(column -> cell(row.get(column))).toList());
        }
        return new TextTable(columns, rows);
    }

    /**
     * For reading: numbers are rounded.
     *
     * @param namesFirst whether columns of IRIs come after those that say what is meant
     */
    TextTable readable(ResultSet answer, boolean namesFirst) {
        List<QuerySolution> rows = new ArrayList<>();
        answer.forEachRemaining(rows::add);
        List<Column> columns =
                answer.getResultVars().stream().map(name -> Column.of(name, rows)).toList();
        List<Column> shown =
                namesFirst
                        ? Stream.concat(
                                        columns.stream().filter(column -> !column.resources()),
                                        columns.stream().filter(Column::resources))
                                .toList()
                        : columns;
        return new TextTable(
                shown.stream().map(Column::name).toList(),
                rows.stream()
                        .map(row -> shown.stream().map(column -> cell(row, column)).toList())
                        .toList());
    }

    /**
     * @param resources whether all of its values are IRIs, of which there is one at least
     */
    private record Column(String name, boolean resources, Figures figures) {
        static Column of(String name, List<QuerySolution> rows) {
            List<Node> values =
                    rows.stream()
                            .filter(row -> row.contains(name))
                            .map(row -> row.get(name).asNode())
                            .toList();
            return new Column(
                    name,
                    !values.isEmpty() && values.stream().allMatch(Node::isURI),
                    Figures.of(name, values));
        }
    }

    private String cell(QuerySolution row, Column column) {
        RDFNode value = row.get(column.name());
        String exact = cell(value);
        return value == null
                ? ""
                : Figures.number(value.asNode())
                        .map(number -> column.figures().shown(number, exact))
                        .orElse(exact);
    }

    private String cell(RDFNode node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.asLiteral().getLexicalForm();
        }
        String name = node.toString();
        return !base.isEmpty() && name.startsWith(base) ? name.substring(base.length()) : name;
    }
}
