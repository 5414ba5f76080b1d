package org.w3id.paperkg.digest.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * A file as the dialects see it: the Markdown it is shown as, in blocks, and the account of its
 * lines.
 *
 * @param source with HTML looked through
 * @param blocks the outer ones, in the order of the file
 */
record Page(
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

    static Page of(String path, SourceText printed, LineLedger ledger) {
        Optional<FrontMatter> front = FrontMatter.of(printed);
        int body = front.map(FrontMatter::end).orElse(0);
        SourceText shown = HtmlLines.of(printed);
        SourceText source = shown.rewritten(line -> line < body ? "" : shown.line(line));
        Node document = MARKDOWN.parse(source.markdown(0, source.size()));
        List<Node> blocks = new ArrayList<>();
        for (Node block : Spans.children(document)) {
            blocks.add(BoldHeading.of(block, source));
        }
        for (int line = body; line < source.size(); line++) {
            if (source.blank(line)) {
                ledger.accept(line);
            }
        }
        Days days = Days.of(blocks, source, front.flatMap(FrontMatter::day), path);
        return new Page(source, blocks, front, days, ledger);
    }

    /** Whether an entry has taken a block. */
    boolean taken(Node block) {
        return Spans.lines(block).stream()
                .filter(line -> !source.blank(line))
                .allMatch(ledger::settled);
    }
}
