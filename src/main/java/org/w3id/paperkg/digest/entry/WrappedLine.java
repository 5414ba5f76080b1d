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
 */
record WrappedLine(NavigableSet<Integer> lines, String text) {
    private static final Pattern OPEN_END = Pattern.compile("(?:[,，、;；&·]|\\s(?:and|및))$");
    // nothing but names: words that begin with a capital or have no case, particles, signs between
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?:(?:\\p{Lu}|\\p{Lo}|[\\d*†‡+&]|and\\b|et\\b|al\\b|van\\b|von\\b|de\\b|der\\b|da\\b|di\\b"
                            + "|la\\b|le\\b|bin\\b|al-)[^\\s,，、;；.!?:]{0,30}\\.?[,，、;；\\s]*){1,400}");
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{3,}\\.$|[다요]\\.$|[。!?]$");

    /** The lines of a paragraph, put together where a list of authors was broken. */
    static List<WrappedLine> of(SourceText source, NavigableSet<Integer> lines) {
        List<WrappedLine> found = new ArrayList<>();
        boolean names = false;
        for (int line : lines) {
            String text = source.line(line).strip();
            boolean field = FieldLine.parse(text).isPresent();
            if (names && !field && goesOn(found.get(found.size() - 1).text(), text)) {
                found.add(found.remove(found.size() - 1).with(line, text));
            } else {
                names = names(text);
                found.add(new WrappedLine(new TreeSet<>(List.of(line)), text));
            }
        }
        return found;
    }

    private static boolean names(String text) {
        Optional<FieldLine> field = FieldLine.parse(text);
        return field.isPresent() && field.get().name() == FieldName.AUTHORS;
    }

    private static boolean goesOn(String before, String next) {
        boolean text = !next.isEmpty() && !next.startsWith("<") && !next.startsWith("!");
        return text
                && (OPEN_END.matcher(before).find()
                        || (NAMES.matcher(next).matches() && !SENTENCE_END.matcher(next).find()));
    }

    private WrappedLine with(int line, String more) {
        TreeSet<Integer> all = new TreeSet<>(lines);
        all.add(line);
        return new WrappedLine(all, text + " " + more);
    }
}
