package org.w3id.paperkg.server.page.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.QuerySolution;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.query.paper.PaperCards;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.PaperList;
import org.w3id.paperkg.server.page.PaperRows;
import org.w3id.paperkg.server.page.calendar.IsoWeek;
import org.w3id.paperkg.server.page.network.ExplorerAddress;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/** Reads what the first page shows. */
public final class HomePage {
    private static final int PAPERS = 10;
    private static final int WEEKS = 4;
    private static final int BEST = 5;

    private static final int ITEMS = 8;
    private static final String MOST_PAPERS = "author/most-papers";

    /** The ontology's names of the totals that are shown, each with its wording. */
    private static final List<Map.Entry<String, String>> FIGURES =
            List.of(
                    Map.entry("digestTotal", "digests"),
                    Map.entry("paperTotal", "papers"),
                    Map.entry("authorTotal", "people"),
                    Map.entry("coauthorPairTotal", "start.pairs"),
                    Map.entry("topicTotal", "topics"));

    private final PageSource source;
    private final PaperCards cards;

    private HomePage(PageSource source) {
        this.source = source;
        this.cards = source.papers().get();
    }

    /**
     * @param totals as counted by the build
     */
    public static HomeView read(PageSource source, Map<String, Long> totals) {
        return new HomePage(source).view(totals);
    }

    private HomeView view(Map<String, Long> totals) {
        Lists lists = new Lists(source, source.model().createResource(source.hrefs().base()), "");
        List<QuerySolution> people = rows(MOST_PAPERS, PAPERS);
        RisingTopics rising = new RisingTopics(source);
        List<HomeView.Rising> topics = rising.read();
        List<IsoWeek> weeks = weeks();
        return new HomeView(
                figures(totals),
                weeks.isEmpty() ? nowhere() : week(weeks.get(0)),
                weeks.isEmpty() ? List.of() : days(weeks.get(0)),
                papers(weeks),
                weeks.stream().skip(1).map(this::past).toList(),
                topics,
                RisingTopics.DAYS,
                rising.address(),
                questions(people, topics, rising.address()),
                list("topic/list", rows("topic/list", ITEMS), row -> lists.topic(row, "topic")),
                list(MOST_PAPERS, people, row -> lists.person(row, "author", "")),
                source.hrefs().chosen().map(chosen -> chosen.tag()).orElse(""));
    }

    private static PageLink nowhere() {
        return new PageLink(Label.plain("", ""), "");
    }

    private List<QuerySolution> rows(String query, int most) {
        return source.rows().of(query, Map.of(), 0, most);
    }

    private ItemList list(
            String query, List<QuerySolution> rows, Function<QuerySolution, ItemList.Item> item) {
        return new ItemList(
                rows.stream().limit(ITEMS).map(item).toList(),
                "",
                "",
                source.hrefs().withLanguage("/queries/" + query + ".html"),
                source.rows().late(query));
    }

    private static List<HomeView.Figure> figures(Map<String, Long> totals) {
        return FIGURES.stream()
                .filter(figure -> totals.containsKey(figure.getKey()))
                .map(
                        figure ->
                                new HomeView.Figure(
                                        figure.getValue(),
                                        Long.toString(totals.get(figure.getKey()))))
                .toList();
    }

    /** The latest that have papers, latest first. */
    private List<IsoWeek> weeks() {
        return cards.byDay().descendingKeySet().stream()
                .map(IsoWeek::of)
                .distinct()
                .limit(1 + WEEKS)
                .toList();
    }

    private PageLink week(IsoWeek week) {
        String days = week.monday() + " – " + week.sunday();
        return new PageLink(Label.plain(days, ""), source.hrefs().withLanguage(week.path()));
    }

    private List<PageLink> days(IsoWeek week) {
        return cards
                .byDay()
                .subMap(week.monday(), true, week.sunday(), true)
                .descendingKeySet()
                .stream()
                .map(this::day)
                .toList();
    }

    private PageLink day(LocalDate day) {
        String iri = source.hrefs().base() + ResourcePaths.digest(day.toString());
        return new PageLink(Label.plain(day.toString(), ""), source.hrefs().page(iri));
    }

    private PaperList papers(List<IsoWeek> weeks) {
        PaperRows rows = PaperRows.of(source);
        return new PaperList(
                weeks.stream()
                        .limit(1)
                        .flatMap(week -> of(week).stream())
                        .limit(PAPERS)
                        .map(rows::row)
                        .toList(),
                "",
                "",
                "",
                false);
    }

    private List<PaperCard> of(IsoWeek week) {
        return cards.between(week.monday(), week.sunday());
    }

    private HomeView.Week past(IsoWeek week) {
        List<PaperCard> papers = of(week);
        PaperRows rows = PaperRows.of(source);
        return new HomeView.Week(
                week(week),
                papers.size(),
                papers.stream()
                        .limit(BEST)
                        .map(rows::row)
                        .map(row -> new HomeView.Best(row.paper(), row.votes()))
                        .toList());
    }

    /** With names of this graph, so that each has an answer. */
    private List<PageLink> questions(
            List<QuerySolution> people, List<HomeView.Rising> rising, String allRising) {
        List<PageLink> questions = new ArrayList<>();
        if (people.size() > 1) {
            questions.add(connected(people.get(0), people.get(people.size() - 1)));
        }
        questions.add(told(source.words().of("home.question.rising"), allRising));
        rising.stream().limit(1).map(one -> follow(one.topic())).forEach(questions::add);
        return questions;
    }

    private PageLink connected(QuerySolution from, QuerySolution to) {
        return question(
                source.words().of("home.question.path", name(from), name(to)),
                "/network/path?from=" + slug(from, "author") + "&to=" + slug(to, "author"));
    }

    private PageLink follow(PageLink topic) {
        return told(
                source.words().of("home.question.follow", topic.label().plain()),
                topic.href() + "#people");
    }

    private static PageLink told(String text, String href) {
        return new PageLink(Label.plain(text, ""), href);
    }

    private PageLink question(String text, String address) {
        return new PageLink(Label.plain(text, ""), source.hrefs().withLanguage(address));
    }

    private static String name(QuerySolution row) {
        return row.getLiteral("name").getLexicalForm();
    }

    private static String slug(QuerySolution row, String column) {
        return ExplorerAddress.slug(row.getResource(column).getURI());
    }
}
