package org.w3id.paperkg.digest.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.digest.source.LineLedger;
import org.w3id.paperkg.digest.source.SourceText;

/** Reads the bullets of a list, nested ones as points of their own, each with all of its lines. */
final class PointReader {
    private static final Pattern MARKER = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])(?:\\s+|$)");

    private final SourceText source;
    private final LineLedger ledger;

    PointReader(SourceText source, LineLedger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    /** A bullet before it has a place among the listing's points. */
    record Bullet(int level, int line, String source) {}

    List<Bullet> read(ListBlock list) {
        List<Bullet> bullets = new ArrayList<>();
        read(list, 0, bullets);
        return bullets;
    }

    private void read(ListBlock list, int level, List<Bullet> bullets) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                readItem(item, level, bullets);
            }
        }
    }

    private void readItem(Node item, int level, List<Bullet> bullets) {
        TreeSet<Integer> own = lines(item);
        List<ListBlock> nested = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof BulletList list) {
                nested.add(list);
                own.removeAll(lines(list));
            }
        }
        SourceSpan start = item.getSourceSpans().get(0);
        String text = own.isEmpty() ? "" : text(start, own);
        if (!text.isEmpty()) {
            own.forEach(ledger::accept);
            bullets.add(new Bullet(level, start.getLineIndex(), text));
        } else if (nested.isEmpty()) {
            int line = start.getLineIndex();
            ledger.reject(line, line, Problem.Code.POINT_WITHOUT_TEXT, "this bullet has no text");
        } else {
            own.forEach(ledger::accept);
        }
        nested.forEach(list -> read(list, level + 1, bullets));
    }

    private String text(SourceSpan start, TreeSet<Integer> lines) {
        StringBuilder text = new StringBuilder();
        for (int index : lines) {
            String line = source.line(index);
            if (index == start.getLineIndex()) {
                String bullet = line.substring(Math.min(start.getColumnIndex(), line.length()));
                line = MARKER.matcher(bullet.strip()).replaceFirst("");
            }
            text.append(text.isEmpty() ? "" : "\n").append(line.strip());
        }
        return text.toString().strip();
    }

    static TreeSet<Integer> lines(Node node) {
        TreeSet<Integer> lines = new TreeSet<>();
        node.getSourceSpans().forEach(span -> lines.add(span.getLineIndex()));
        return lines;
    }
}
