package org.w3id.paperkg.digest.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.w3id.paperkg.digest.entry.DayText;
import org.w3id.paperkg.digest.entry.FieldLine;
import org.w3id.paperkg.digest.entry.FieldName;
import org.w3id.paperkg.digest.entry.ListingDraft;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;

/** A paper in each row of a table, whose columns their header tells. */
final class TableDialect implements Dialect {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public void read(Page page, FoundEntries found) {
        for (Node block : page.blocks()) {
            if (block instanceof TableBlock table && !page.taken(table)) {
                read(page, table, found);
            }
        }
    }

    private void read(Page page, TableBlock table, FoundEntries found) {
        TableHead head = (TableHead) table.getFirstChild();
        List<Column> columns = Column.of((TableRow) head.getFirstChild(), page.source());
        if (!(head.getNext() instanceof TableBody body)) {
            return;
        }
        boolean any = false;
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            any |= readRow(page, cells(row), columns, found);
        }
        if (any) {
            int first = Spans.lines(head).first();
            page.ledger().accept(first);
            page.ledger().accept(first + 1);
        }
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        return cells;
    }

    private boolean readRow(
            Page page, List<TableCell> cells, List<Column> columns, FoundEntries found) {
        TableEntry entry = TableEntry.of(cells, columns, page);
        int line = cells.isEmpty() ? 0 : Spans.lines(cells.get(0).getParent()).first();
        Optional<LocalDate> day =
                entry.value(FieldName.DAY).flatMap(DayText::dayIn).or(() -> page.days().at(line));
        Optional<PaperLink> paper = entry.paper();
        paper.flatMap(link -> found.open(this, link, day, line))
                .ifPresent(draft -> fill(page, entry, draft, line));
        return paper.isPresent();
    }

    private static void fill(Page page, TableEntry entry, ListingDraft draft, int line) {
        EntryBody body = new EntryBody(page, draft);
        entry.value(FieldName.AUTHORS)
                .ifPresent(names -> body.field(new FieldLine(FieldName.AUTHORS, names), line));
        entry.value(FieldName.VOTES)
                .ifPresent(votes -> body.field(new FieldLine(FieldName.VOTES, votes), line));
        entry.points().forEach(text -> body.add(line, text));
    }
}
