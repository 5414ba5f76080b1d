package org.w3id.paperkg.digest.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.page.Spans;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * A column of a table of papers. Which headers are known, {@code field-names.txt} says, as for
 * fields.
 *
 * @param field what its header says that it tells, when that is known
 */
record Column(String header, Optional<FieldName> field) {
    /** The columns of a header. */
    static List<Column> of(TableRow header, SourceText source) {
        List<Column> columns = new ArrayList<>();
        for (Node cell = header.getFirstChild(); cell != null; cell = cell.getNext()) {
            String text = Spans.text(cell, source).strip();
            columns.add(new Column(text, FieldName.of(text)));
        }
        return columns;
    }
}
