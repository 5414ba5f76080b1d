package org.w3id.paperkg.digest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.unicode.XmlGate;

/**
 * The lines of a file, freed from what no graph can hold. Lines end at a line feed only: the
 * collection has form feeds and carriage returns inside sentences, left over from eaten
 * backslashes.
 */
public final class SourceText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String DAMAGE = "holds bytes that are not UTF-8; they became U+FFFD";
    private final List<String> lines;

    private SourceText(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Decodes a file; damage is replaced by U+FFFD and reported line by line. What cannot be
     * decoded at all leaves no line, and one problem.
     */
    public static SourceText decode(String path, byte[] bytes, Consumer<Problem> problems) {
        DecodedText decoded = DecodedText.of(path, bytes, problems);
        if (decoded.refused()) {
            problems.accept(
                    whole(
                            path,
                            Problem.Code.UNKNOWN_ENCODING,
                            "is left out: its bytes are neither UTF-8 nor certainly of another"
                                    + " encoding; save it as UTF-8"));
            return new SourceText(List.of());
        }
        return new SourceText(lines(path, decoded, problems));
    }

    private static List<String> lines(
            String path, DecodedText decoded, Consumer<Problem> problems) {
        List<String> lines = new ArrayList<>();
        int damaged = 0;
        for (String raw : decoded.text().split(lineEnd(decoded.text()), -1)) {
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            int number = lines.size() + 1;
            if (decoded.damaged() && line.indexOf(REPLACEMENT) >= 0) {
                damaged++;
                problems.accept(remark(path, number, Problem.Code.INVALID_UTF8, DAMAGE));
            }
            lines.add(withoutForbidden(line, path, number, problems));
        }
        if (damaged > DecodedText.FEW) {
            problems.accept(
                    whole(
                            path,
                            Problem.Code.DAMAGED_TEXT,
                            "holds %d lines with bytes that are no text".formatted(damaged)));
        }
        return lines;
    }

    private static Problem whole(String path, Problem.Code code, String message) {
        return new Problem(path, 0, 0, code, message);
    }

    /** A line feed, unless the file ends most of its lines as old Macintoshes did. */
    private static String lineEnd(String text) {
        if (text.indexOf('\r') < 0) {
            return "\n";
        }
        long feeds = text.chars().filter(c -> c == '\n').count();
        long returns = text.chars().filter(c -> c == '\r').count();
        long both = feeds == 0 || returns == 0 ? 0 : text.split("\r\n", -1).length - 1;
        return returns - both > feeds ? "\r\n?|\n" : "\n";
    }

    private static String withoutForbidden(
            String line, String path, int number, Consumer<Problem> problems) {
        XmlGate gate = new XmlGate();
        String kept = gate.pass(line);
        gate.remark()
                .map(said -> remark(path, number, Problem.Code.CONTROL_CHARACTER, said))
                .ifPresent(problems);
        return kept;
    }

    private static Problem remark(String path, int line, Problem.Code code, String message) {
        return new Problem(path, line, line, code, "this line " + message);
    }

    /** Whether a line has a part of some form. */
    public boolean any(Pattern part) {
        return lines.stream().anyMatch(line -> part.matcher(line).find());
    }

    /** The same lines, written in another way. */
    public SourceText rewritten(IntFunction<String> line) {
        return new SourceText(IntStream.range(0, size()).mapToObj(line).toList());
    }

    /** Whether nothing of the file could be decoded, which is said already. */
    public boolean refused() {
        return lines.isEmpty();
    }

    public int size() {
        return lines.size();
    }

    /**
     * A line; behind the last, where a parser may see one more, an empty one.
     *
     * @param index from 0, as source spans count
     */
    public String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    public boolean blank(int index) {
        return line(index).isBlank();
    }

    /**
     * Some lines for a CommonMark parser: same lines, same columns.
     *
     * @param end after the last line
     */
    public String markdown(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(start, end)) {
            text.append(headingWithSpace(line).replace('\r', ' ')).append('\n');
        }
        return text.toString();
    }

    // CommonMark 0.31 section 4.2: no heading without a space; unread, its entry would fall to the
    // paper before it
    private static String headingWithSpace(String line) {
        if (line.startsWith("###[")) {
            return "### " + line.substring(3);
        }
        return line.startsWith("##Daily") ? "## " + line.substring(2) : line;
    }
}
