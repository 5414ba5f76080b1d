package org.w3id.paperkg.digest.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
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
public final class PointReader {
    private static final Set<FieldName> FIELDS = EnumSet.of(FieldName.AUTHORS, FieldName.VOTES);
    private static final Pattern MARKER = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])(?:\\s+|$)");

    private final SourceText source;
    private final LineLedger ledger;

    public PointReader(SourceText source, LineLedger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    private final NavigableSet<Integer> fieldLines = new TreeSet<>();

    /** A bullet before it has a place among the listing's points. */
    public record Bullet(int level, int line, String source) {}

    /** The lines since the last call that continue a bullet to CommonMark and are fields to us. */
    public NavigableSet<Integer> takeFieldLines() {
        NavigableSet<Integer> taken = new TreeSet<>(fieldLines);
        fieldLines.clear();
        return taken;
    }

    public List<Bullet> read(ListBlock list) {
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
        fieldLines.addAll(fieldsBehind(start, own));
        own.removeAll(fieldLines);
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

    /** {@code Authors: A, B} at the margin, with no empty line before it. */
    private NavigableSet<Integer> fieldsBehind(SourceSpan start, TreeSet<Integer> lines) {
        NavigableSet<Integer> found = new TreeSet<>();
        for (int line : lines.tailSet(start.getLineIndex(), false)) {
            String text = source.line(line);
            boolean margin = !text.isEmpty() && !Character.isWhitespace(text.charAt(0));
            boolean field =
                    FieldLine.parse(text).map(FieldLine::name).filter(FIELDS::contains).isPresent();
            if (margin && (field || !found.isEmpty())) {
                found.add(line);
            }
        }
        return found;
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

    public static TreeSet<Integer> lines(Node node) {
        TreeSet<Integer> lines = new TreeSet<>();
        node.getSourceSpans().forEach(span -> lines.add(span.getLineIndex()));
        return lines;
    }
}
