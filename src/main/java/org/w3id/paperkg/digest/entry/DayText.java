package org.w3id.paperkg.digest.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in a text, as people of several languages write days; of a week or another span, its last
 * day. What could be read in two ways ({@code 03/04/2025}) is none.
 *
 * @param day empty when the text has the shape of a day and the calendar has no such day, or it
 *     lies outside the years of arXiv's papers
 * @param start where it begins in the text
 * @param end behind its last character
 */
public record DayText(Optional<LocalDate> day, int start, int end) {
    private static final int FIRST_YEAR = 1991;
    private static final int LAST_YEAR = 2099;

    private static final String TO = "\\s?(?:-|–|—|~|〜|～|to|부터|から|至|到)\\s?";
    private static final String NTH = "(?:st|nd|rd|th)?";
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String WEEKDAY_IN_BRACKETS = "(?:\\s?\\([^()\\d]{1,9}\\))?";

    // what follows the first day of a span: another month's day, or a day of the same month
    private static final String LATER_MONTH =
            TO + "(?:(\\d{4})[./_년年-]\\s?)?(\\d{1,2})[./_月월-]\\s?(\\d{1,2})(?![\\d:.])";
    private static final String LATER_DAY =
            "(?:\\s?[~〜～]\\s?|[-–])(\\d{1,2})(?=\\s?(?:[)\\]】일日]|$))";
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<!\\d)(\\d{4})(?:\\s?[./_-]\\s?|\\s?[年년]\\s?)(\\d{1,2})"
                            + "(?:\\s?[./_-]\\s?|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)\\s?[日일号.]?"
                            + WEEKDAY_IN_BRACKETS
                            + "(?:"
                            + LATER_MONTH
                            + "|"
                            + LATER_DAY
                            + ")?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<![a-z])"
                            + MONTH
                            + "\\s?(\\d{1,2})"
                            + NTH
                            + "(?:"
                            + TO
                            + "(?:"
                            + MONTH
                            + "\\s?)?(\\d{1,2})"
                            + NTH
                            + ")?"
                            + "[\\s,)]{1,3}(?:[-–,]\\s)?(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(?:(\\d{1,2})"
                            + NTH
                            + "(?:\\s?"
                            + MONTH
                            + ")?"
                            + TO
                            + ")?(\\d{1,2})"
                            + NTH
                            + "\\s(?:of\\s)?"
                            + MONTH
                            + ",?\\s(\\d{4})(?!\\d)");
    private static final Pattern WEEK =
            Pattern.compile(
                    "(?<!\\d)(\\d{4})[\\s_-]?(?:w|week\\s?|年第)(\\d{1,2})(?!\\d)\\s?周?"
                            + "|(?<![a-z])week\\s?(\\d{1,2})(?:,|\\sof)?\\s(\\d{4})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    /** The first day that a text names. Linear in its length. */
    public static Optional<DayText> find(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        // a letter that grows when folded would shift all places
        String searched = folded.length() == text.length() ? folded : text;
        Optional<DayText> found = first(NUMBERS, searched, DayText::ofNumbers);
        found = earlier(found, first(MONTH_FIRST, searched, DayText::ofMonthFirst));
        found = earlier(found, first(DAY_FIRST, searched, DayText::ofDayFirst));
        found = earlier(found, first(WEEK, searched, DayText::ofWeek));
        return found.or(() -> first(COMPACT, searched, DayText::ofCompact));
    }

    /** The day of a text that names one that exists. */
    public static Optional<LocalDate> dayIn(String text) {
        return find(text).flatMap(DayText::day);
    }

    private interface Reading {
        LocalDate day(MatchResult found);
    }

    private static Optional<DayText> first(Pattern shape, String text, Reading reading) {
        Matcher found = shape.matcher(text);
        return found.find()
                ? Optional.of(new DayText(plausible(found, reading), found.start(), found.end()))
                : Optional.empty();
    }

    private static Optional<DayText> earlier(Optional<DayText> one, Optional<DayText> other) {
        return one.isPresent() && (other.isEmpty() || one.get().start <= other.get().start)
                ? one
                : other;
    }

    private static Optional<LocalDate> plausible(MatchResult found, Reading reading) {
        try {
            return Optional.of(reading.day(found))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate ofNumbers(MatchResult found) {
        LocalDate first = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
        if (found.group(7) != null) {
            return first.withDayOfMonth(number(found, 7));
        }
        if (found.group(6) == null) {
            return first;
        }
        int year = found.group(4) == null ? first.getYear() : number(found, 4);
        LocalDate last = LocalDate.of(year, number(found, 5), number(found, 6));
        return found.group(4) == null && last.isBefore(first) ? last.plusYears(1) : last;
    }

    private static LocalDate ofMonthFirst(MatchResult found) {
        int year = number(found, 5);
        if (found.group(4) == null) {
            return LocalDate.of(year, month(found.group(1)), number(found, 2));
        }
        String last = found.group(3) == null ? found.group(1) : found.group(3);
        return LocalDate.of(year, month(last), number(found, 4));
    }

    private static LocalDate ofDayFirst(MatchResult found) {
        return LocalDate.of(number(found, 5), month(found.group(4)), number(found, 3));
    }

    private static LocalDate ofWeek(MatchResult found) {
        boolean yearFirst = found.group(1) != null;
        int year = number(found, yearFirst ? 1 : 4);
        int week = number(found, yearFirst ? 2 : 3);
        // ISO 8601: the week with 4 January is the first
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static LocalDate ofCompact(MatchResult found) {
        return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Month month(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                return month;
            }
        }
        throw new DateTimeException(name);
    }
}
