package org.w3id.paperkg.server;

import java.io.ByteArrayOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.query.AnswerSyntax;
import org.w3id.paperkg.query.BoundQuery;

/** The whole result of a canned query, in one form; nothing is sent before it is complete. */
final class QueryAnswer {
    private QueryAnswer() {}

    /**
     * @throws org.apache.jena.query.QueryCancelledException when it takes too long
     */
    static byte[] of(BoundQuery bound, Dataset dataset, ResultFormat format) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    try (QueryExecution execution = bound.on(dataset)) {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        AnswerSyntax.write(execution, format.lang(), out);
                        return out.toByteArray();
                    }
                });
    }
}
