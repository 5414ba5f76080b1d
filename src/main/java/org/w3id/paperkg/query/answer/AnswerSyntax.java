package org.w3id.paperkg.query.answer;

import java.io.OutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes what a query answers in a syntax for such answers: rows, true or false, or a graph. */
public final class AnswerSyntax {
    private AnswerSyntax() {}

    /** Whether a query answers with a graph, not with rows or true and false. */
    public static boolean isGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }

    /**
     * Runs the query and writes its answer.
     *
     * @param lang one for result sets, or for graphs, whichever {@link #isGraph} asks for
     */
    public static void write(QueryExecution execution, Lang lang, OutputStream out) {
        Query query = execution.getQuery();
        if (isGraph(query)) {
            Model graph = graph(execution);
            WritableTerms.check(lang, graph.getGraph());
            RDFDataMgr.write(out, graph, lang);
        } else if (query.isAskType()) {
            ResultsWriter.create().lang(lang).build().write(out, execution.execAsk());
        } else {
            RowSet rows = RowSet.adapt(execution.execSelect());
            RowSyntax.write(lang, rows, out);
        }
    }

    /** Runs a query that answers with a graph. */
    public static Model graph(QueryExecution execution) {
        return execution.getQuery().isDescribeType()
                ? execution.execDescribe()
                : execution.execConstruct();
    }
}
