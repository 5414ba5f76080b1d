package org.w3id.paperkg.digest.daily;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.paperkg.digest.entry.DayText;

/**
 * The heading of a day: {@code ## Daily Papers (2024-02-12)}.
 *
 * @param beside what stands after the date, empty as a rule
 */
record DigestHeading(LocalDate date, String beside) {
    private static final Pattern CLOSING_MARKER = Pattern.compile("\\s#+\\s*$");
    private static final Pattern CLOSING_BRACKET = Pattern.compile("^\\s?[)\\]]");

    static Optional<DigestHeading> parse(String line) {
        return DayText.find(line)
                .flatMap(found -> found.day().map(day -> of(day, line.substring(found.end()))));
    }

    private static DigestHeading of(LocalDate day, String after) {
        String beside = CLOSING_BRACKET.matcher(after).replaceFirst("");
        return new DigestHeading(day, CLOSING_MARKER.matcher(beside).replaceFirst("").strip());
    }
}
