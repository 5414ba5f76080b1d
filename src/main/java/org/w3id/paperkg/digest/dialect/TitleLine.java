package org.w3id.paperkg.digest.dialect;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.entry.FieldLine;
import org.w3id.paperkg.digest.entry.FieldName;

/**
 * Reads what a line says behind the title that it begins with: votes, authors, a field, summary.
 */
final class TitleLine {
    // ⬆️ 23
    private static final Pattern VOTES =
            Pattern.compile(
                    "[\\s▲△⬆↑♥❤\\p{So}\\uFE0F]*[▲△⬆↑♥❤\\p{So}]\\uFE0F?\\s?\\d[\\d,]{0,8}\\s*");
    // of the link or the emphasis that the title stands in, and what parts it from the rest
    private static final Pattern END_OF_TITLE =
            Pattern.compile(
                    "^[*_`\\]\"”」\\s]*(?:\\(<?[^()\\s]*>?(?:\\s+\"[^\"]*\")?\\))?[*_`\\s]*"
                            + "[-–—:：|,.·\\s]*");

    private TitleLine() {}

    /** What follows a title, without the marks and the address that end it. */
    static String withoutEndOfTitle(String rest) {
        return END_OF_TITLE.matcher(rest).replaceFirst("");
    }

    /**
     * Reads a part of such a line into the entry.
     *
     * @param line its number, from 0
     */
    static void read(EntryBody entry, String part, int line) {
        String rest = withoutEndOfTitle(part);
        if (!field(entry, part, rest, line)) {
            String said =
                    BareLinks.orAddresses(behindNames(entry, rest, line), entry.draft().paper());
            summary(entry, said.strip(), line);
        }
    }

    private static boolean field(EntryBody entry, String part, String rest, int line) {
        if (VOTES.matcher(rest).matches()) {
            return entry.field(new FieldLine(FieldName.VOTES, rest), line);
        }
        return entry.emphasisedNames(part, new TreeSet<>(List.of(line)));
    }

    private static String behindNames(EntryBody entry, String rest, int line) {
        Optional<CutNames> names = CutNames.at(rest);
        names.ifPresent(
                found -> entry.field(new FieldLine(FieldName.AUTHORS, found.names()), line));
        return names.map(found -> withoutEndOfTitle(rest.substring(found.end()))).orElse(rest);
    }

    private static void summary(EntryBody entry, String said, int line) {
        boolean field = FieldLine.parse(said).filter(read -> entry.field(read, line)).isPresent();
        if (!field && said.codePoints().anyMatch(Character::isLetter)) {
            entry.add(line, said);
        }
    }
}
