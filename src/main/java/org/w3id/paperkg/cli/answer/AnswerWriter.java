package org.w3id.paperkg.cli.answer;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.cli.console.CommandFailure;
import org.w3id.paperkg.cli.console.Terminal;
import org.w3id.paperkg.cli.console.TextTable;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.answer.AnswerSyntax;
import org.w3id.paperkg.store.Generation;

/** Runs a query on a generation and prints its answer. */
public final class AnswerWriter {
    private final Generation generation;
    private final Terminal terminal;

    public AnswerWriter(Generation generation, Terminal terminal) {
        this.generation = generation;
        this.terminal = terminal;
    }

    /**
     * @param wanted a table or Turtle, whichever fits the query, when empty
     */
    public void write(BoundQuery bound, Optional<AnswerFormat> wanted) {
        Query query = bound.query();
        boolean rows = !AnswerSyntax.isGraph(query);
        AnswerFormat format = wanted.orElse(rows ? AnswerFormat.TABLE : AnswerFormat.TURTLE);
        Txn.executeRead(
                generation.dataset(),
                () -> {
                    try (QueryExecution execution = bound.on(generation.dataset())) {
                        if (rows) {
                            writeRows(bound, execution, format);
                        } else {
                            writeGraph(bound, execution, format);
                        }
                    }
                });
    }

    private void writeRows(BoundQuery bound, QueryExecution execution, AnswerFormat format) {
        switch (format) {
            case TABLE -> writeTable(bound, execution);
            case CSV -> AnswerSyntax.write(execution, ResultSetLang.RS_CSV, terminal.out());
            case TSV -> AnswerSyntax.write(execution, ResultSetLang.RS_TSV, terminal.out());
            case JSON -> AnswerSyntax.write(execution, ResultSetLang.RS_JSON, terminal.out());
            case XML -> AnswerSyntax.write(execution, ResultSetLang.RS_XML, terminal.out());
            case TURTLE -> throw unfit(bound, "rows", format, "table, csv, tsv, json or xml");
        }
    }

    private void writeTable(BoundQuery bound, QueryExecution execution) {
        if (execution.getQuery().isAskType()) {
            terminal.out().println(execution.execAsk());
            return;
        }
        // a query without a header is somebody's own, and its columns stand where they were put
        boolean own = bound.canned().summary().english().isEmpty();
        TextTable table = new RowTable(generation.base()).readable(execution.execSelect(), !own);
        boolean cut = execution.getQuery().hasLimit();
        terminal.print(table, cut ? Integer.MAX_VALUE : page(bound.canned()));
        if (table.rows().isEmpty()) {
            terminal.say("no rows");
        }
    }

    private static int page(CannedQuery query) {
        return Math.min(Terminal.SCREEN, query.pagination().orElse(Terminal.SCREEN));
    }

    private void writeGraph(BoundQuery bound, QueryExecution execution, AnswerFormat format) {
        Lang lang =
                switch (format) {
                    case TURTLE -> Lang.TURTLE;
                    case JSON -> Lang.JSONLD;
                    case XML -> Lang.RDFXML;
                    case TABLE, CSV, TSV ->
                            throw unfit(bound, "a graph", format, "turtle, json or xml");
                };
        AnswerSyntax.write(execution, lang, terminal.out());
    }

    private static CommandFailure unfit(
            BoundQuery bound, String gives, AnswerFormat format, String fit) {
        return CommandFailure.usage(
                "query '%s' gives %s, which cannot be written as %s; choose %s with --format"
                        .formatted(bound.canned().id(), gives, format, fit));
    }
}
