package org.w3id.paperkg.query.answer;

import java.io.OutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes rows in a syntax for them. */
public final class RowSyntax {
    private RowSyntax() {}

    /**
     * Takes all rows and writes them.
     *
     * @throws UnwritableTermException at the first term that the syntax cannot hold
     */
    public static void write(Lang lang, RowSet rows, OutputStream out) {
        RowSet writable = WritableTerms.in(lang, rows);
        if (lang.equals(ResultSetLang.RS_JSON)) {
            JsonRows.write(out, writable);
        } else if (lang.equals(ResultSetLang.RS_XML)) {
            XmlRows.write(out, writable);
        } else if (lang.equals(ResultSetLang.RS_TSV)) {
            TsvRows.write(out, writable);
        } else {
            ResultsWriter.create().lang(lang).build().write(out, writable);
        }
    }
}
