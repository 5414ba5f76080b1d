package org.w3id.paperkg.digest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.w3id.paperkg.digest.source.SourceText;

/** The source that CommonMark's nodes stand for. */
public final class Spans {
    private Spans() {}

    /** The pieces of source, lines joined by a line feed. */
    public static String source(List<SourceSpan> spans, SourceText source) {
        StringBuilder text = new StringBuilder();
        for (SourceSpan span : spans) {
            String line = source.line(span.getLineIndex());
            int start = Math.min(span.getColumnIndex(), line.length());
            int end = Math.min(start + span.getLength(), line.length());
            text.append(text.isEmpty() ? "" : "\n").append(line, start, end);
        }
        return text.toString();
    }

    /** The source from the first piece to the last, with all marks between them. */
    public static String between(List<SourceSpan> spans, SourceText source) {
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        if (first.getLineIndex() != last.getLineIndex()) {
            return source(spans, source).replace('\n', ' ');
        }
        String line = source.line(first.getLineIndex());
        int end = Math.min(last.getColumnIndex() + last.getLength(), line.length());
        return line.substring(Math.min(first.getColumnIndex(), end), end);
    }

    /** In a list of its own, so that they may be moved. */
    public static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    public static NavigableSet<Integer> lines(Node node) {
        NavigableSet<Integer> lines = new TreeSet<>();
        node.getSourceSpans().forEach(span -> lines.add(span.getLineIndex()));
        return lines;
    }

    /** The text of a node as it stands in the source, without marks of blocks such as {@code #}. */
    public static String text(Node node, SourceText source) {
        return source(node.getSourceSpans(), source);
    }
}
