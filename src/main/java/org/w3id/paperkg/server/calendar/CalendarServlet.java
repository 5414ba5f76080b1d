package org.w3id.paperkg.server.calendar;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.server.generation.KeptPage;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.Problems;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.calendar.DigestDays;
import org.w3id.paperkg.server.page.calendar.IsoWeek;
import org.w3id.paperkg.server.page.calendar.WeekPage;
import org.w3id.paperkg.server.page.calendar.YearPage;
import org.w3id.paperkg.server.page.site.SitePages;
import org.w3id.paperkg.store.Generation;

/**
 * Answers {@code /week/2024-W07} with the papers of a week, and {@code /calendar} with the latest
 * year at a glance, {@code /calendar/2024} with any.
 */
public final class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = HttpServletResponse.SC_NOT_FOUND;

    /** Where weeks are. */
    public static final String WEEKS = "/week/*";

    private final transient QueryCatalog queries;

    /**
     * @param bundled those that come with the program, which pages are made of
     */
    public CalendarServlet(QueryCatalog bundled) {
        this.queries = bundled;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Generation generation = LeaseFilter.generation(request);
        PageReader reader = PageReader.of(request);
        PageSource source =
                reader.source(
                        generation.dataset(),
                        generation.base(),
                        queries,
                        LeaseFilter.network(request)::papers);
        String wanted =
                Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        boolean week = WEEKS.startsWith(request.getServletPath() + "/");
        KeptPage page =
                ReadTransaction.of(
                        generation.dataset(),
                        () -> {
                            DigestDays days = days(source);
                            return week
                                    ? week(source, days, wanted, reader)
                                    : year(source, days, wanted, reader);
                        });
        page.send(request, response);
    }

    private static DigestDays days(PageSource source) {
        DigestDays days = DigestDays.read(source);
        if (!source.rows().whole()) {
            throw new ProblemException(Problems.timedOut());
        }
        if (days.papers().isEmpty()) {
            throw nothing("the graph has no digest", List.of());
        }
        return days;
    }

    private static KeptPage week(
            PageSource source, DigestDays days, String wanted, PageReader reader) {
        IsoWeek week =
                IsoWeek.read(wanted)
                        .orElseThrow(
                                () ->
                                        nothing(
                                                "'%s' is no week; weeks are written like %s"
                                                        .formatted(wanted, latest(days)),
                                                List.of(latest(days).path())));
        if (!days.has(week)) {
            IsoWeek first = IsoWeek.of(days.papers().firstKey());
            throw nothing(
                    "the collection has digests from %s to %s"
                            .formatted(days.papers().firstKey(), days.papers().lastKey()),
                    List.of(first.path(), latest(days).path()));
        }
        PageFrame frame = reader.frame(reader.words().of("week", week), week.path(), List.of());
        String html = SitePages.week(frame, source.rows(), new WeekPage(source, days).read(week));
        return KeptPage.of(html, source.rows().whole());
    }

    private static IsoWeek latest(DigestDays days) {
        return IsoWeek.of(days.papers().lastKey());
    }

    private static KeptPage year(
            PageSource source, DigestDays days, String wanted, PageReader reader) {
        YearPage pages = new YearPage(source, days);
        int latest = days.papers().lastKey().getYear();
        Optional<Integer> year =
                wanted.isEmpty()
                        ? Optional.of(latest)
                        : pages.years().stream()
                                .filter(one -> one.toString().equals(wanted))
                                .findFirst();
        int shown = year.orElseThrow(() -> noDigestOf(wanted, pages));
        PageFrame frame =
                reader.frame(
                        reader.words().of("calendar.year", Integer.toString(shown)),
                        wanted.isEmpty() ? "/calendar" : "/calendar/" + shown,
                        List.of());
        String html = SitePages.year(frame, source.rows(), pages.read(shown));
        return KeptPage.of(html, source.rows().whole());
    }

    private static ProblemException noDigestOf(String year, YearPage pages) {
        return nothing(
                "the collection has no digest of '%s'".formatted(year),
                pages.years().stream().map(one -> "/calendar/" + one).toList());
    }

    private static ProblemException nothing(String why, List<String> instead) {
        return new ProblemException(NOT_FOUND, ProblemType.NO_SUCH_PAGE, why, instead);
    }
}
