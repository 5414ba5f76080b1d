package org.w3id.paperkg.digest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.vocabulary.ArxivId;

/**
 * A heading's day or week that leaves its year out: {@code (March 10 - March 16)}, {@code 3월 14일}.
 * The identifiers of the papers below it tell the year.
 *
 * @param day the last one of a span
 */
record DayWithoutYear(MonthDay day) {
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s?";
    private static final String NTH = "(?:st|nd|rd|th)?";
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![a-z])"
                            + MONTH
                            + "(\\d{1,2})"
                            + NTH
                            + "(?:\\s?(?:-|–|—|~|to)\\s?(?:"
                            + MONTH
                            + ")?(\\d{1,2})"
                            + NTH
                            + ")?(?!\\d)");
    private static final Pattern SIGNS =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})[月월]\\s?(\\d{1,2})[日일]?(?:\\s?[-–~〜～至]\\s?(?:(\\d{1,2})[月월]\\s?)?(\\d{1,2})[日일])?");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    /** Empty when a text names no such day. */
    static Optional<DayWithoutYear> find(String text) {
        Matcher words = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        Matcher signs = SIGNS.matcher(text);
        if (words.find()) {
            return of(words, true);
        }
        return signs.find() ? of(signs, false) : Optional.empty();
    }

    private static Optional<DayWithoutYear> of(Matcher found, boolean words) {
        boolean span = found.group(4) != null;
        String month = span && found.group(3) != null ? found.group(3) : found.group(1);
        int number = words ? MONTHS.indexOf(month) / 4 + 1 : Integer.parseInt(month);
        try {
            int day = Integer.parseInt(found.group(span ? 4 : 2));
            return Optional.of(new DayWithoutYear(MonthDay.of(number, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first such day that is not before the month of a paper's identifier. */
    Optional<LocalDate> notBefore(ArxivId latest) {
        if (latest.old()) {
            return Optional.empty();
        }
        int year = 2000 + Integer.parseInt(latest.value().substring(0, 2));
        int month = Integer.parseInt(latest.value().substring(2, 4));
        int told = day.getMonthValue() < month ? year + 1 : year;
        return Optional.of(day)
                .filter(known -> known.isValidYear(told))
                .map(known -> Year.of(told).atMonthDay(known));
    }
}
