package org.w3id.paperkg.digest.dialect;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Says in one sentence why a file lists no paper. */
final class NoDigest {
    private NoDigest() {}

    static void report(Page page, SourceText source, LineLedger ledger) {
        int lines = source.size();
        while (lines > 1 && source.blank(lines - 1)) {
            lines--;
        }
        boolean empty = lines <= 1 && (source.size() == 0 || source.blank(0));
        if (source.refused() || empty) {
            return;
        }
        ledger.rejectAll(lines, Problem.Code.NO_DIGEST, reason(page));
    }

    private static String reason(Page page) {
        int rows = rows(page);
        boolean papers = false;
        for (int line = 0; line < page.source().size() && !papers; line++) {
            papers = ArxivId.firstIn(page.source().line(line)).isPresent();
        }
        if (rows > 0 && !papers) {
            return "not read: a table of %,d rows without an arXiv column".formatted(rows);
        }
        return papers
                ? "not read: it names arXiv papers, but none at the head of an entry: as a heading, an"
                        + " item of a list or the row of a table with columns of known names"
                : "passed over: the file lists no paper with a link to arXiv";
    }

    private static int rows(Page page) {
        int rows = 0;
        for (Node block : page.blocks()) {
            if (block instanceof TableBlock table
                    && table.getLastChild() instanceof TableBody body) {
                for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                    rows++;
                }
            }
        }
        return rows;
    }
}
