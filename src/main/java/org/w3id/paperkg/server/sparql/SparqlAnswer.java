package org.w3id.paperkg.server.sparql;

import java.io.OutputStream;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.w3id.paperkg.server.http.ResultFormat;

/** Runs a query that somebody wrote and writes what it answers, in one syntax. */
final class SparqlAnswer {
    private SparqlAnswer() {}

    static void write(QueryExec execution, Query query, ResultFormat form, OutputStream out) {
        if (query.isConstructType()) {
            write(execution.constructDataset(), form, out);
        } else if (query.isDescribeType()) {
            RDFDataMgr.write(
                    out, execution.describe(), ActionLib.getNetworkFormatForLang(form.lang()));
        } else if (query.isJsonType()) {
            ResultSetFormatter.output(out, execution.execJsonItems());
        } else if (query.isAskType()) {
            write(execution.ask(), form, out);
        } else {
            ResultsWriter.create().lang(form.lang()).build().write(out, execution.select());
        }
    }

    private static void write(DatasetGraph answer, ResultFormat form, OutputStream out) {
        var format = ActionLib.getNetworkFormatForLang(form.lang());
        if (RDFLanguages.isQuads(form.lang()) && form != ResultFormat.JSONLD) {
            RDFDataMgr.write(out, answer, format);
        } else {
            RDFDataMgr.write(out, answer.getDefaultGraph(), format);
        }
    }

    private static void write(boolean answer, ResultFormat form, OutputStream out) {
        ResultsWriter.create().lang(form.lang()).build().write(out, answer);
    }
}
