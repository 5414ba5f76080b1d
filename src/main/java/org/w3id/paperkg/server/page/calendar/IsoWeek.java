package org.w3id.paperkg.server.page.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week from Monday to Sunday, which belongs to the year that has its Thursday (ISO 8601, 5.7.4).
 *
 * @param monday its first day
 */
public record IsoWeek(LocalDate monday) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    /** The one that a day is in. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(DayOfWeek.MONDAY));
    }

    /**
     * @param written such as {@code 2024-W07}; empty for what is no week
     */
    public static Optional<IsoWeek> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        int week = Integer.parseInt(parts.group(2));
        // the fourth of January is always in the first week
        LocalDate first = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
        IsoWeek found = new IsoWeek(first.plusWeeks(week - 1L));
        return found.toString().equals(written) ? Optional.of(found) : Optional.empty();
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public IsoWeek plus(int weeks) {
        return new IsoWeek(monday.plusWeeks(weeks));
    }

    /** Its address on this server. */
    public String path() {
        return "/week/" + this;
    }

    @Override
    public String toString() {
        return "%04d-W%02d"
                .formatted(
                        monday.get(IsoFields.WEEK_BASED_YEAR),
                        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
