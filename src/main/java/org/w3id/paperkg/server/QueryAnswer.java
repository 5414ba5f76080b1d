package org.w3id.paperkg.server;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.query.AnswerSyntax;
import org.w3id.paperkg.query.BoundQuery;

import java.io.OutputStream;

/** Writes the result of a canned query, in one form. */
final class QueryAnswer {
    private QueryAnswer() {}

    /**
     * @throws org.apache.jena.query.QueryCancelledException when it takes too long; a part may have
     *     been written
     */
    static void write(BoundQuery bound, Dataset dataset, ResultFormat format, OutputStream out) {
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExecution execution = bound.on(dataset)) {
                        if (format != ResultFormat.HTML) {
                            AnswerSyntax.write(execution, format.lang(), out);
                        } else if (execution.getQuery().isAskType()) {
                            ResultPage.write(execution.execAsk(), out);
                        } else {
                            ResultPage.write(RowSet.adapt(execution.execSelect()), out);
                        }
                    }
                });
    }
}
