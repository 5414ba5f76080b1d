package org.w3id.paperkg.digest.daily;

import java.util.TreeSet;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.w3id.paperkg.digest.entry.PointReader;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * Reads a file as a daily digest. CommonMark gives the blocks and their lines; what they hold is
 * kept as source text, so inline markup is never parsed and cannot lose a word. Linear in the size
 * of the file; safe for use by several threads.
 */
public final class DailyReader {
    private final MarkdownBlocks markdown = new MarkdownBlocks();

    /** Reads what of the file is a daily digest, and settles each of its lines. */
    public DailyReading read(String path, SourceText source, LineLedger ledger) {
        EntryReader entries = new EntryReader(path, source, ledger);
        int previousEnd = -2;
        for (Node block : markdown.of(source)) {
            TreeSet<Integer> lines = PointReader.lines(block);
            if (!lines.isEmpty()) {
                readBlock(entries, block, lines, previousEnd);
                previousEnd = lines.last();
            }
        }
        if (!source.refused()) {
            entries.finish();
        }
        return new DailyReading(entries.listings(), entries.digestSeen());
    }

    private static void readBlock(
            EntryReader entries, Node block, TreeSet<Integer> lines, int previousEnd) {
        if (block instanceof LinkReferenceDefinition) {
            // accepted where a heading refers to it
            return;
        }
        if (block instanceof Heading heading && entries.opens(heading, lines)) {
            return;
        }
        if (block instanceof ListBlock list) {
            readList(entries, list, lines, previousEnd);
        } else if (unseen(block)) {
            entries.unseen(lines);
        } else if (block instanceof HtmlBlock) {
            entries.html(lines);
        } else if (block instanceof ThematicBreak) {
            entries.separator(lines);
        } else {
            entries.paragraph(lines);
        }
    }

    private static void readList(
            EntryReader entries, ListBlock list, TreeSet<Integer> lines, int previousEnd) {
        // a numbered list with no blank line before it goes on with the bullet above
        boolean goesOn = list instanceof OrderedList && lines.first() == previousEnd + 1;
        if (!goesOn || !entries.continueBullet(lines)) {
            entries.points(list, lines);
        }
    }

    /** Code and comments that somebody closed. */
    private static boolean unseen(Node block) {
        return (block instanceof FencedCodeBlock code && code.getClosingFenceLength() != null)
                || (block instanceof HtmlBlock html && comment(html.getLiteral()));
    }

    private static boolean comment(String html) {
        return html.stripLeading().startsWith("<!--") && html.contains("-->");
    }
}
