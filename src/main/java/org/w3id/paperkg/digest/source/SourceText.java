package org.w3id.paperkg.digest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3id.paperkg.digest.Problem;
import org.w3id.paperkg.unicode.XmlGate;

/**
 * The lines of a file, freed from what no graph can hold. Lines end at a line feed only: the
 * collection has form feeds and carriage returns inside sentences, left over from eaten
 * backslashes.
 */
public final class SourceText {
    private static final char REPLACEMENT = '\uFFFD';

    private final List<String> lines;

    private SourceText(List<String> lines) {
        this.lines = lines;
    }

    /** Decodes UTF-8; damage is replaced by U+FFFD and reported line by line. */
    public static SourceText decode(String path, byte[] bytes, Consumer<Problem> problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean damaged = text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // a file without any line feed ends its lines as old Macintoshes did
        String lineEnd = content.indexOf('\n') < 0 ? "\r" : "\n";
        List<String> lines = new ArrayList<>();
        for (String raw : content.split(lineEnd, -1)) {
            String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
            int number = lines.size() + 1;
            if (damaged && line.indexOf(REPLACEMENT) >= 0) {
                problems.accept(
                        remark(
                                path,
                                number,
                                Problem.Code.INVALID_UTF8,
                                "holds bytes that are not UTF-8; they became U+FFFD"));
            }
            lines.add(withoutForbidden(line, path, number, problems));
        }
        return new SourceText(lines);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException damaged) {
            return false;
        }
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

    public int size() {
        return lines.size();
    }

    /**
     * @param index from 0, as source spans count
     */
    public String line(int index) {
        return lines.get(index);
    }

    public boolean blank(int index) {
        return lines.get(index).isBlank();
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
