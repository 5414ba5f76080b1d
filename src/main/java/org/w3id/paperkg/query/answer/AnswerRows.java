package org.w3id.paperkg.query.answer;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.w3id.paperkg.query.BoundQuery;

/**
 * Rows of an answer, read whole.
 *
 * @param columns names of variables, in the order of the query
 * @param more whether the query has further rows
 */
public record AnswerRows(List<String> columns, List<Binding> rows, boolean more) {
    public AnswerRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** All rows, inside a transaction of the caller. */
    public static AnswerRows all(BoundQuery bound, Dataset dataset) {
        return read(bound.query(), Integer.MAX_VALUE, dataset);
    }

    /**
     * One page, inside a transaction of the caller. Asks for a row more than the page has, which
     * tells whether there is another.
     *
     * @param page from 1
     * @param size rows on a page
     */
    public static AnswerRows page(BoundQuery bound, int page, int size, Dataset dataset) {
        return read(bound.page((page - 1L) * size, size + 1L), size, dataset);
    }

    private static AnswerRows read(Query query, int most, Dataset dataset) {
        try (QueryExecution execution = QueryExecution.create(query, dataset)) {
            RowSet found = RowSet.adapt(execution.execSelect());
            List<Binding> rows = new ArrayList<>();
            while (found.hasNext() && rows.size() < most) {
                rows.add(found.next());
            }
            return new AnswerRows(query.getResultVars(), rows, found.hasNext());
        }
    }

    /**
     * @param lang one for result sets
     */
    public void write(Lang lang, OutputStream out) {
        List<Var> variables = columns.stream().map(Var::alloc).toList();
        RowSet whole = RowSetStream.create(variables, rows.iterator());
        RowSyntax.write(lang, whole, out);
    }
}
