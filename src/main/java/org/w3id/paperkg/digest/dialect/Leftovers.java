package org.w3id.paperkg.digest.dialect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.page.Page;
import org.w3id.paperkg.digest.page.Spans;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/** Accounts for the lines of a digest that are part of no entry, in one sentence. */
final class Leftovers {
    private static final int SHOWN = 3;

    private Leftovers() {}

    static void report(Page page, SourceText source, LineLedger ledger) {
        for (Node block : page.blocks()) {
            if (Spans.lines(block).isEmpty()) {
                continue;
            }
            boolean structure =
                    block instanceof ThematicBreak
                            || page.days().toldAt(Spans.lines(block).first());
            if (structure) {
                Spans.lines(block).forEach(ledger::accept);
            }
        }
        List<Integer> lines =
                IntStream.range(0, source.size())
                        .filter(line -> !source.blank(line) && !ledger.settled(line))
                        .boxed()
                        .toList();
        if (!lines.isEmpty()) {
            ledger.reject(lines, Problem.Code.PASSED_OVER, sentence(lines, source));
        }
    }

    private static String sentence(List<Integer> lines, SourceText source) {
        String many = lines.size() == 1 ? "one line is" : lines.size() + " lines are";
        return many + " part of no entry: " + shown(lines, source);
    }

    private static String shown(List<Integer> lines, SourceText source) {
        String first =
                lines.stream()
                        .limit(SHOWN)
                        .map(line -> "%d %s".formatted(line + 1, Problem.quote(source.line(line))))
                        .collect(Collectors.joining(", "));
        return lines.size() > SHOWN ? first + ", …" : first;
    }
}
