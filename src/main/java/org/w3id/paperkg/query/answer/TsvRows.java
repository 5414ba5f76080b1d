package org.w3id.paperkg.query.answer;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows as tab-separated values, byte for byte as Jena does, but IRIs as they are: Jena looks
 * for prefixes that there are none of, and for characters of which none is left.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/">SPARQL 1.1 Query Results CSV and
 *     TSV Formats</a>
 */
final class TsvRows {
    private final NodeFormatter terms = new NodeFormatterTTL(null, null);
    private final AWriter out;

    private TsvRows(AWriter out) {
        this.out = out;
    }

    /**
     * Writes all rows and flushes, but does not close.
     *
     * @param rows of terms with which {@link TermSyntax} finds no fault
     * @throws org.apache.jena.atlas.RuntimeIOException when they cannot be written
     */
    static void write(OutputStream to, RowSet rows) {
        AWriter out = IO.wrapUTF8(to);
        new TsvRows(out).write(rows);
        out.flush();
    }

    private void write(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        out.write(
                columns.stream()
                        .map(column -> "?" + column.getVarName())
                        .collect(Collectors.joining("\t", "", "\n")));
        while (rows.hasNext()) {
            row(rows.next(), columns);
        }
    }

    private void row(Binding row, List<Var> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            Node term = row.get(columns.get(i));
            if (term != null) {
                term(term);
            }
        }
        out.write('\n');
    }

    private void term(Node term) {
        if (term.isURI()) {
            out.write('<');
            out.write(term.getURI());
            out.write('>');
        } else {
            terms.format(out, term);
        }
    }
}
