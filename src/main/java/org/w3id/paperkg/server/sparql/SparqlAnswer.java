package org.w3id.paperkg.server.sparql;

import java.io.OutputStream;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.util.NodeUtils;
import org.w3id.paperkg.query.answer.RowSyntax;
import org.w3id.paperkg.query.answer.WritableTerms;
import org.w3id.paperkg.server.http.ResultFormat;

/** Runs a query that somebody wrote and writes what it answers, in one syntax. */
final class SparqlAnswer {
    private SparqlAnswer() {}

    static void write(QueryExec execution, Query query, ResultFormat form, OutputStream out) {
        if (query.isConstructType()) {
            write(constructed(execution, query), form, out);
        } else if (query.isDescribeType()) {
            write(execution.describe(), form, out);
        } else if (query.isJsonType()) {
            ResultSetFormatter.output(out, execution.execJsonItems());
        } else if (query.isAskType()) {
            write(execution.ask(), form, out);
        } else {
            RowSyntax.write(form.lang(), execution.select(), out);
        }
    }

    /** Jena leaves out triples that are none, as SPARQL 1.1, 16.2 says, but not in named graphs. */
    private static DatasetGraph constructed(QueryExec execution, Query query) {
        if (!query.isConstructQuad()) {
            return DatasetGraphFactory.wrap(execution.construct());
        }
        DatasetGraph answer = DatasetGraphFactory.create();
        execution
                .constructQuads()
                .forEachRemaining(
                        quad -> {
                            if (isRdf(quad)) {
                                answer.add(quad);
                            }
                        });
        return answer;
    }

    private static boolean isRdf(Quad quad) {
        return (quad.getGraph().isURI() || quad.getGraph().isBlank())
                && NodeUtils.isValidAsRDF(quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private static void write(DatasetGraph answer, ResultFormat form, OutputStream out) {
        if (RDFLanguages.isQuads(form.lang()) && form != ResultFormat.JSONLD) {
            WritableTerms.check(form.lang(), answer);
            RDFDataMgr.write(out, answer, ActionLib.getNetworkFormatForLang(form.lang()));
        } else {
            write(answer.getDefaultGraph(), form, out);
        }
    }

    private static void write(Graph answer, ResultFormat form, OutputStream out) {
        WritableTerms.check(form.lang(), answer);
        RDFDataMgr.write(out, answer, ActionLib.getNetworkFormatForLang(form.lang()));
    }

    private static void write(boolean answer, ResultFormat form, OutputStream out) {
        ResultsWriter.create().lang(form.lang()).build().write(out, answer);
    }
}
