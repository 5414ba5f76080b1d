package org.w3id.paperkg.digest.reading;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.w3id.paperkg.digest.DigestFile;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * Reads one digest file. CommonMark gives the blocks and their lines; what they hold is kept as
 * source text, so inline markup is never parsed and cannot lose a word. Linear in the size of the
 * file; safe for use by several threads.
 */
public final class DigestParser {
    private final MarkdownBlocks markdown = new MarkdownBlocks();

    /**
     * Reads a file's content. Whatever it holds, the result accounts for each line that is not
     * blank.
     *
     * @param path how problems and listings name the file
     */
    public DigestFile parse(String path, byte[] bytes) {
        LineLedger ledger = new LineLedger(path);
        SourceText source = SourceText.decode(path, bytes, ledger::add);
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
        return new DigestFile(
                path,
                DigestFile.sha256(bytes),
                entries.listings(),
                ledger.problems(),
                ledger.count(source));
    }

    private static void readBlock(
            EntryReader entries, Node block, TreeSet<Integer> lines, int previousEnd) {
        if (block instanceof Heading heading && lines.size() == 1) {
            entries.heading(heading.getLevel(), lines.first());
        } else if (block instanceof BulletList list) {
            entries.points(list, lines);
        } else if (block instanceof OrderedList list) {
            // a numbered list with no blank line before it goes on with the bullet above
            if (lines.first() == previousEnd + 1 && entries.continueBullet(lines)) {
                return;
            }
            entries.points(list, lines);
        } else if (block instanceof HtmlBlock) {
            entries.html(lines);
        } else if (block instanceof ThematicBreak) {
            entries.separator(lines);
        } else {
            lines.forEach(entries::line);
        }
    }

    /** Reads a text, as a file with these characters would be read. */
    public DigestFile parse(String path, String text) {
        return parse(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
