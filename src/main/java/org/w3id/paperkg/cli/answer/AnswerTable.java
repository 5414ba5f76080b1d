package org.w3id.paperkg.cli.answer;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.w3id.paperkg.cli.console.TextTable;

/** Makes tables for people of the rows of a query. */
final class AnswerTable {
    private final String base;

    /**
     * @param base which people need not read before each name
     */
    AnswerTable(String base) {
        this.base = base;
    }

    TextTable of(ResultSet answer) {
        List<String> columns = List.copyOf(answer.getResultVars());
        List<List<String>> rows = new ArrayList<>();
        while (answer.hasNext()) {
            QuerySolution row = answer.next();
            rows.add(columns.stream().map(column -> cell(row.get(column))).toList());
        }
        return new TextTable(columns, rows);
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
