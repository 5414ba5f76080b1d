package org.w3id.paperkg.server.page.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.PaperList;
import org.w3id.paperkg.server.page.PaperRows;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/** Reads what the page of a week shows. */
public final class WeekPage {
    // more than any week seen has
    private static final int MOST = 300;

    private final PageSource source;
    private final DigestDays days;

    public WeekPage(PageSource source, DigestDays days) {
        this.source = source;
        this.days = days;
    }

    /** Papers that were first listed in the week, most votes first. */
    public WeekView read(IsoWeek week) {
        List<PaperCard> papers = source.papers().get().between(week.monday(), week.sunday());
        return new WeekView(
                week.toString(),
                week.monday().toString(),
                week.sunday().toString(),
                days.between(week.monday(), week.sunday()).entrySet().stream()
                        .map(this::day)
                        .toList(),
                papers.size(),
                list(week, papers),
                address(days.papers().headMap(week.monday(), false), true),
                address(days.papers().tailMap(week.sunday(), false), false),
                year(week));
    }

    private PaperList list(IsoWeek week, List<PaperCard> papers) {
        PaperRows rows = PaperRows.of(source);
        String query =
                "/queries/paper/most-voted.html?since=%s&until=%s"
                        .formatted(week.monday(), week.sunday());
        return new PaperList(
                papers.stream().limit(MOST).map(rows::row).toList(),
                "",
                "",
                source.hrefs().withLanguage(query),
                false);
    }

    private WeekView.Day day(Map.Entry<LocalDate, Integer> day) {
        return new WeekView.Day(digest(source, day.getKey()), day.getValue());
    }

    static PageLink digest(PageSource source, LocalDate day) {
        String iri = source.hrefs().base() + ResourcePaths.digest(day.toString());
        return new PageLink(Label.plain(day.toString(), ""), source.hrefs().page(iri));
    }

    /** Of the nearest of some days; empty when there is none. */
    private String address(NavigableMap<LocalDate, Integer> some, boolean last) {
        return some.isEmpty() ? "" : address(IsoWeek.of(last ? some.lastKey() : some.firstKey()));
    }

    private String address(IsoWeek week) {
        return source.hrefs().withLanguage(week.path());
    }

    private PageLink year(IsoWeek week) {
        String year = week.toString().substring(0, 4);
        return new PageLink(
                Label.plain(year, ""), source.hrefs().withLanguage("/calendar/" + year));
    }
}
