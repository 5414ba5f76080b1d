package org.w3id.paperkg.digest.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.source.SourceText;

/**
 * A line of a paragraph, together with those that an editor broke off it: a list of names goes on
 * below.
 *
 * @param lines from 0, in the file
 * @param field what it tells, when it names a field
 */
public record WrappedLine(NavigableSet<Integer> lines, String text, Optional<FieldLine> field) {
    private static final Pattern OPEN_END = Pattern.compile("(?:[,，、;；&·]|\\s(?:and|및))$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,，、;；]+");
    // words that begin with a capital or have no case, marks, particles
    private static final Pattern WORD_OF_NAME =
            Pattern.compile(
                    "[\\p{Lu}\\p{Lo}\\d*†‡+&][^.!?:]{0,30}\\.?"
                            + "|and|et|al\\.?|van|von|de|del|der|den|da|di|la|le|bin|ter");
    private static final int LONGEST = 4_000;
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{3,}\\.$|[다요]\\.$|[。!?]$");

    /** A part of a paragraph: a line, as a rule. */
    public record Part(int line, String text) {}

    /** The lines of a paragraph, put together where a list of authors was broken. */
    static List<WrappedLine> of(SourceText source, NavigableSet<Integer> lines) {
        return of(lines.stream().map(line -> new Part(line, source.line(line))).toList());
    }

    /** The parts of a paragraph, put together where a list of authors was broken. */
    public static List<WrappedLine> of(List<Part> parts) {
        List<WrappedLine> found = new ArrayList<>();
        boolean names = false;
        for (Part part : parts) {
            String text = part.text().strip();
            Optional<FieldLine> field = FieldLine.parse(text);
            if (names && field.isEmpty() && goesOn(found.get(found.size() - 1).text(), text)) {
                found.add(found.remove(found.size() - 1).with(part.line(), text));
            } else {
                names = field.filter(read -> read.name() == FieldName.AUTHORS).isPresent();
                found.add(new WrappedLine(new TreeSet<>(List.of(part.line())), text, field));
            }
        }
        return found;
    }

    private static boolean goesOn(String before, String next) {
        boolean text = !next.isEmpty() && !next.startsWith("<") && !next.startsWith("!");
        return text
                && (OPEN_END.matcher(before).find()
                        || (namesOnly(next) && !SENTENCE_END.matcher(next).find()));
    }

    private static boolean namesOnly(String text) {
        return text.length() <= LONGEST
                && BETWEEN_WORDS
                        .splitAsStream(text)
                        .allMatch(word -> WORD_OF_NAME.matcher(word).matches());
    }

    private WrappedLine with(int line, String more) {
        TreeSet<Integer> all = new TreeSet<>(lines);
        all.add(line);
        String whole = text + " " + more;
        return new WrappedLine(all, whole, FieldLine.parse(whole));
    }
}
