package org.w3id.paperkg.digest.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a day: {@code ## Daily Papers (2024-02-12)}.
 *
 * @param beside what stands after the date, empty as a rule
 */
record DigestHeading(LocalDate date, String beside) {
    private static final Pattern DATE =
            Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)|(\\d{4}-\\d{2}-\\d{2})\\s*$");
    private static final Pattern CLOSING_MARKER = Pattern.compile("\\s#+\\s*$");

    static Optional<DigestHeading> parse(String line) {
        Matcher printed = DATE.matcher(line);
        if (!printed.find()) {
            return Optional.empty();
        }
        try {
            String date = printed.group(1) == null ? printed.group(2) : printed.group(1);
            String after = line.substring(printed.end());
            return Optional.of(
                    new DigestHeading(
                            LocalDate.parse(date),
                            CLOSING_MARKER.matcher(after).replaceFirst("").strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
