package org.w3id.paperkg.server.page.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.calendar.YearView.Kind;

/** Reads what a year at a glance shows. */
public final class YearPage {
    private static final int SHADES = 4;
    private static final int DAYS = 7;

    private final PageSource source;
    private final DigestDays days;

    /**
     * @param days at least one
     */
    public YearPage(PageSource source, DigestDays days) {
        this.source = source;
        this.days = days;
    }

    /** The years that have a digest. */
    public List<Integer> years() {
        return days.papers().keySet().stream().map(LocalDate::getYear).distinct().toList();
    }

    public YearView read(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        NavigableMap<LocalDate, Integer> ofYear = days.between(first, last);
        return new YearView(
                year,
                ofYear.size(),
                ofYear.values().stream().mapToInt(Integer::intValue).sum(),
                missing(later(first, begin()), earlier(last, end())),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), most(ofYear)))
                        .toList(),
                years().stream().filter(other -> other != year).map(this::link).toList());
    }

    private LocalDate begin() {
        return days.papers().firstKey();
    }

    private LocalDate end() {
        return days.papers().lastKey();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private int missing(LocalDate first, LocalDate last) {
        int all = (int) ChronoUnit.DAYS.between(first, last) + 1;
        return all <= 0 ? 0 : all - days.between(first, last).size();
    }

    private static int most(NavigableMap<LocalDate, Integer> papers) {
        return papers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    private PageLink link(int year) {
        return new PageLink(
                Label.plain(Integer.toString(year), ""),
                source.hrefs().withLanguage("/calendar/" + year));
    }

    private YearView.Month month(YearMonth month, int most) {
        List<YearView.Week> weeks = new ArrayList<>();
        IsoWeek week = IsoWeek.of(month.atDay(1));
        while (!week.monday().isAfter(month.atEndOfMonth())) {
            weeks.add(week(week, month, most));
            week = week.plus(1);
        }
        return new YearView.Month(month.getMonthValue(), weeks);
    }

    private YearView.Week week(IsoWeek week, YearMonth month, int most) {
        boolean within = days.has(week);
        return new YearView.Week(
                new PageLink(
                        Label.plain(week.toString(), ""),
                        within ? source.hrefs().withLanguage(week.path()) : ""),
                IntStream.range(0, DAYS)
                        .mapToObj(day -> day(week.monday().plusDays(day), month, most))
                        .toList());
    }

    private YearView.Day day(LocalDate day, YearMonth month, int most) {
        if (!YearMonth.from(day).equals(month)) {
            return new YearView.Day(Kind.OUTSIDE, day.getDayOfMonth(), 0, 0, "");
        }
        Integer papers = days.papers().get(day);
        if (papers != null) {
            int shade = Math.max(1, (int) Math.ceil((double) SHADES * papers / most));
            String href = WeekPage.digest(source, day).href();
            return new YearView.Day(Kind.DIGEST, day.getDayOfMonth(), papers, shade, href);
        }
        boolean within = !day.isBefore(begin()) && !day.isAfter(end());
        return new YearView.Day(within ? Kind.MISSING : Kind.BEYOND, day.getDayOfMonth(), 0, 0, "");
    }
}
