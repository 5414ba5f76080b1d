package org.w3id.paperkg.digest.dialect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.paperkg.digest.names.OrganisationName;

/**
 * Authors in italics right below a title, as many digests set them: {@code *Ann Poe, Ben Coe*}.
 * Every part must have the look of a name in Latin letters, and none that of a subject; that they
 * are people remains a guess, which is to be reported.
 */
final class EmphasisedNames {
    private static final Pattern EMPHASISED =
            Pattern.compile("([*_])(?![*_\\s])([^*_]{3,4000})\\1");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[,，、;；]|\\s(?:and|&)\\s)\\s*(?:and\\s+)?");
    private static final Pattern CUT = Pattern.compile("et\\.?\\s?al\\.?|등|等|\\.\\.\\.|…");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|d[aei]|del|der|den|la|le|v[ao]n|bin|ter|el|al)){1,4}");

    // a line of subjects looks like one of names
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\p{L}{2,}(?:tion|sion|ment|ness|ity|ics|ology|ence|ture)s?|\\p{L}{5,}ing"
                            + "|Agents?|Audio|Computer|Data|Deep|Graphs?|Images?|Knowledge|Languages?|Large"
                            + "|Machine|Models?|Multimodal|Natural|Networks?|Neural|Retrieval|Science|Speech"
                            + "|Systems?|Text|Theory|Videos?");

    private EmphasisedNames() {}

    /** The names; empty when the line is another one. */
    static Optional<String> in(String line) {
        Matcher emphasised = EMPHASISED.matcher(line.strip());
        if (!emphasised.matches()) {
            return Optional.empty();
        }
        String names = emphasised.group(2);
        List<String> parts =
                Stream.of(SEPARATOR.split(names)).filter(part -> !part.isBlank()).toList();
        boolean all = parts.stream().allMatch(EmphasisedNames::nameOrCut);
        return all && parts.size() > 1 && parts.stream().anyMatch(EmphasisedNames::name)
                ? Optional.of(names)
                : Optional.empty();
    }

    private static boolean nameOrCut(String part) {
        return name(part) || CUT.matcher(part).matches();
    }

    private static boolean name(String part) {
        return NAME.matcher(part).matches()
                && !OrganisationName.matches(part)
                && Stream.of(part.split(" ")).noneMatch(word -> SUBJECT.matcher(word).matches());
    }
}
