package org.w3id.paperkg.server;

import java.io.ByteArrayOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
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
                    try (QueryExecution execution =
                            QueryExecution.create().dataset(dataset).query(bound.query()).build()) {
                        return write(execution, format);
                    }
                });
    }

    private static byte[] write(QueryExecution execution, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case JSON -> rows(execution, ResultSetLang.RS_JSON, out);
            case XML -> rows(execution, ResultSetLang.RS_XML, out);
            case CSV -> rows(execution, ResultSetLang.RS_CSV, out);
            case TSV -> rows(execution, ResultSetLang.RS_TSV, out);
            case TURTLE -> graph(execution, Lang.TURTLE, out);
            case NTRIPLES -> graph(execution, Lang.NTRIPLES, out);
            case JSONLD -> graph(execution, Lang.JSONLD, out);
            case RDFXML -> graph(execution, Lang.RDFXML, out);
        }
        return out.toByteArray();
    }

    private static void rows(QueryExecution execution, Lang lang, ByteArrayOutputStream out) {
        if (execution.getQuery().isAskType()) {
            ResultsWriter.create().lang(lang).build().write(out, execution.execAsk());
        } else {
            ResultsWriter.create().lang(lang).write(out, execution.execSelect());
        }
    }

    private static void graph(QueryExecution execution, Lang lang, ByteArrayOutputStream out) {
        var model =
                execution.getQuery().isDescribeType()
                        ? execution.execDescribe()
                        : execution.execConstruct();
        RDFDataMgr.write(out, model, lang);
    }
}
