package org.w3id.paperkg.digest.page;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.w3id.paperkg.digest.entry.DayText;
import org.w3id.paperkg.digest.source.SourceText;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * The day that each line of a page belongs to: a heading's holds for what stands under it, then
 * that of the front matter, of the file's name or of its folders'. A heading with a day that no
 * calendar has leaves what is under it without one.
 */
public final class Days {
    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^()]*\\)|https?://\\S+");
    private static final int LONGEST_LINE_OF_A_DAY = 80;
    private static final int DEEPEST = 7;

    /** A day in force, and the level of the heading that tells it. */
    private record Level(int level, Optional<LocalDate> day) {}

    private final TreeMap<Integer, Optional<LocalDate>> fromLine = new TreeMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final Map<Integer, LocalDate> withoutYear = new TreeMap<>();
    private final Optional<LocalDate> ofFile;

    private Days(Optional<LocalDate> ofFile) {
        this.ofFile = ofFile;
    }

    public static Days of(
            List<Node> blocks, SourceText source, Optional<LocalDate> ofPage, String path) {
        Days days = new Days(ofPage.or(() -> ofPath(path)));
        Deque<Level> stack = new ArrayDeque<>();
        for (int at = 0; at < blocks.size(); at++) {
            Node block = blocks.get(at);
            int level = level(block, source);
            if (level > 0) {
                List<Node> own = blocks.subList(at + 1, end(blocks, at + 1, level));
                Optional<DayText> named = day(block, source);
                Optional<DayText> guessed =
                        named.isPresent() ? Optional.empty() : withoutYear(block, own, source);
                guessed.flatMap(DayText::day)
                        .ifPresent(day -> days.withoutYear.put(Spans.lines(block).first(), day));
                days.add(block, level, named.or(() -> guessed), stack);
            }
        }
        return days;
    }

    private static int end(List<Node> blocks, int from, int level) {
        int end = from;
        while (end < blocks.size()
                && !(blocks.get(end) instanceof Heading next && next.getLevel() <= level)) {
            end++;
        }
        return end;
    }

    /** Where headings leave the year out, the latest paper of their section tells it. */
    private static Optional<DayText> withoutYear(Node heading, List<Node> own, SourceText source) {
        String text = ADDRESS.matcher(Spans.text(heading, source)).replaceAll("]");
        return heading instanceof Heading
                ? DayWithoutYear.find(text)
                        .flatMap(day -> latest(own, source).flatMap(day::notBefore))
                        .map(day -> new DayText(Optional.of(day), 0, 0))
                : Optional.empty();
    }

    private static Optional<ArxivId> latest(List<Node> blocks, SourceText source) {
        return blocks.stream()
                .flatMap(block -> Spans.lines(block).stream())
                .flatMap(line -> ArxivId.firstIn(source.line(line)).stream())
                .filter(id -> !id.old())
                .max(Comparator.naturalOrder());
    }

    private static int level(Node block, SourceText source) {
        if (block instanceof Heading heading) {
            return heading.getLevel();
        }
        boolean line =
                block instanceof Paragraph
                        && Spans.lines(block).size() == 1
                        && Spans.text(block, source).length() <= LONGEST_LINE_OF_A_DAY;
        return line && day(block, source).isPresent() ? DEEPEST : 0;
    }

    private void add(Node block, int level, Optional<DayText> named, Deque<Level> stack) {
        while (!stack.isEmpty() && stack.peek().level >= level) {
            stack.pop();
        }
        int line = Spans.lines(block).first();
        if (named.isPresent()) {
            stack.push(new Level(level, named.get().day()));
            told.add(line);
        }
        if (stack.isEmpty()) {
            fromLine.put(line, ofFile);
        } else {
            fromLine.put(line, stack.peek().day);
        }
    }

    private static Optional<DayText> day(Node block, SourceText source) {
        String text = Spans.text(block, source);
        if (Links.in(block, source).stream().anyMatch(link -> link.paper().isPresent())
                || ArxivId.firstIn(text).isPresent()) {
            return Optional.empty();
        }
        return DayText.find(ADDRESS.matcher(text).replaceAll("]"));
    }

    /** The day that a file's path names, its own name first, then the folders from below. */
    public static Optional<LocalDate> ofPath(String path) {
        Optional<LocalDate> whole = DayText.dayIn(path.substring(path.lastIndexOf('/') + 1));
        String rest = path;
        while (whole.isEmpty() && !rest.isEmpty()) {
            whole = DayText.dayIn(rest);
            int slash = rest.lastIndexOf('/');
            rest = slash < 0 ? "" : rest.substring(0, slash);
        }
        return whole;
    }

    /** The day in force at a line, from 0. */
    public Optional<LocalDate> at(int line) {
        Map.Entry<Integer, Optional<LocalDate>> last = fromLine.floorEntry(line);
        return last == null ? ofFile : last.getValue();
    }

    /**
     * The lines of headings whose year the papers below them tell, and the days they are read as.
     */
    public Map<Integer, LocalDate> withoutYear() {
        return withoutYear;
    }

    /** Whether the block that begins at a line tells a day. */
    public boolean toldAt(int line) {
        return told.contains(line);
    }
}
