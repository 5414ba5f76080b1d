package org.w3id.paperkg.digest.dialect;

import java.util.regex.Pattern;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;
import org.w3id.paperkg.vocabulary.ArxivId;

/** Says in one sentence why a file lists no paper. */
final class NoDigest {
    // of a table, below its header
    private static final Pattern DELIMITERS =
            Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?\\s*");

    private static final int LONGEST = 1_000;

    private NoDigest() {}

    static void report(SourceText source, LineLedger ledger) {
        int lines = source.size();
        while (lines > 1 && source.blank(lines - 1)) {
            lines--;
        }
        boolean empty = lines <= 1 && (source.size() == 0 || source.blank(0));
        if (!source.refused() && !empty) {
            ledger.rejectAll(lines, Problem.Code.NO_DIGEST, reason(source));
        }
    }

    private static String reason(SourceText source) {
        boolean papers = false;
        for (int line = 0; line < source.size() && !papers; line++) {
            papers = ArxivId.firstIn(source.line(line)).isPresent();
        }
        if (papers) {
            return "not read: it names arXiv papers, but none at the head of an entry: as a heading,"
                    + " an item of a list or the row of a table with columns of known names";
        }
        int rows = rows(source);
        return rows > 0
                ? "not read: a table of %,d rows without an arXiv column".formatted(rows)
                : "passed over: the file lists no paper with a link to arXiv";
    }

    private static int rows(SourceText source) {
        int rows = 0;
        boolean table = false;
        for (int line = 1; line < source.size(); line++) {
            if (table) {
                table = !source.blank(line);
                rows += table ? 1 : 0;
            } else {
                table =
                        source.line(line - 1).contains("|")
                                && source.line(line).length() <= LONGEST
                                && DELIMITERS.matcher(source.line(line)).matches();
            }
        }
        return rows;
    }
}
