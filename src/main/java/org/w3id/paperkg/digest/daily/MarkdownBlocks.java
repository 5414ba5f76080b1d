package org.w3id.paperkg.digest.daily;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.w3id.paperkg.digest.source.HiddenLines;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * Finds the outer CommonMark blocks of a file, entry by entry: a code fence or a comment that
 * nobody closed ends with its entry and hides no other. Linear in the size of the file; safe for
 * use by several threads.
 */
public final class MarkdownBlocks {
    // more open blocks than any person writes, fewer than would exhaust a stack
    private static final int DEEPEST_NESTING = 100;
    // in CommonMark's order, which decides whether "---" underlines a heading: the parser asks the
    // kinds in the order of this set, and that of Set.of differs from one run to the next
    private static final Set<Class<? extends Block>> KINDS =
            new LinkedHashSet<>(
                    List.of(
                            Heading.class,
                            FencedCodeBlock.class,
                            HtmlBlock.class,
                            ThematicBreak.class,
                            ListBlock.class,
                            IndentedCodeBlock.class));
    private static final Pattern NEW_ENTRY =
            Pattern.compile(" {0,3}#{2,3}\\s{0,9}(?:\\[|Daily\\b)");

    private final Parser markdown =
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .enabledBlockTypes(KINDS)
                    .maxOpenBlockParsers(DEEPEST_NESTING)
                    .inlineParserFactory(context -> (lines, node) -> {})
                    .build();

    /** In the order of the file; the source spans of all nodes count the file's lines. */
    List<Node> of(SourceText source) {
        List<Node> blocks = new ArrayList<>();
        BitSet hidden = HiddenLines.of(source);
        int start = 0;
        for (int line = 1; line <= source.size(); line++) {
            if (line == source.size()
                    || (!hidden.get(line) && NEW_ENTRY.matcher(source.line(line)).lookingAt())) {
                addBlocks(source, start, line, blocks);
                start = line;
            }
        }
        return blocks;
    }

    private void addBlocks(SourceText source, int start, int end, List<Node> blocks) {
        Node document = markdown.parse(source.markdown(start, end));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            move(node, start);
            blocks.add(node);
        }
    }

    private static void move(Node node, int lines) {
        List<SourceSpan> moved = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            moved.add(
                    SourceSpan.of(
                            span.getLineIndex() + lines,
                            span.getColumnIndex(),
                            span.getInputIndex(),
                            span.getLength()));
        }
        node.setSourceSpans(moved);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            move(child, lines);
        }
    }
}
