package org.w3id.paperkg.digest.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * A file as the dialects see it: the Markdown it is shown as, in blocks, and the account of its
 * lines.
 *
 * @param source with HTML looked through
 * @param blocks the outer ones, in the order of the file
 */
public record Page(
        SourceText source,
        List<Node> blocks,
        Optional<FrontMatter> front,
        Days days,
        LineLedger ledger) {
    // more open blocks than any person writes, fewer than would exhaust a stack
    private static final int DEEPEST_NESTING = 100;
    private static final Parser MARKDOWN =
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .extensions(List.of(TablesExtension.create()))
                    .maxOpenBlockParsers(DEEPEST_NESTING)
                    .build();

    public static Page of(String path, SourceText printed, LineLedger ledger) {
        Optional<FrontMatter> front = FrontMatter.of(printed);
        int body = front.map(FrontMatter::end).orElse(0);
        SourceText shown = HtmlLines.of(printed);
        SourceText source = shown.rewritten(line -> line < body ? "" : shown.line(line));
        List<Node> blocks = blocks(source);
        // tags that wrap something hold no words
        IntStream.range(body, source.size()).filter(source::blank).forEach(ledger::accept);
        Days days = Days.of(blocks, source, front.flatMap(FrontMatter::day), path);
        days.withoutYear().forEach((line, day) -> remarkYear(line, day, ledger));
        return new Page(source, blocks, front, days, ledger);
    }

    private static List<Node> blocks(SourceText source) {
        return Spans.children(MARKDOWN.parse(source.markdown(0, source.size()))).stream()
                .map(block -> BoldHeading.of(block, source))
                .toList();
    }

    private static void remarkYear(int line, LocalDate day, LineLedger ledger) {
        ledger.remark(
                line,
                Problem.Code.YEAR_OF_PAPERS,
                "the day has no year; by the papers below it, it is " + day);
    }

    /** Whether an entry has taken a block. */
    public boolean taken(Node block) {
        return Spans.lines(block).stream()
                .filter(line -> !source.blank(line))
                .allMatch(ledger::settled);
    }
}
