package org.w3id.paperkg.server.page.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.query.paper.PaperCards;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.calendar.IsoWeek;
import org.w3id.paperkg.server.page.picture.Sparkline;

/** The topics that grow most, as {@code topic/emerging} finds them, with their weeks. */
final class RisingTopics {
    /** How many days are set against as many before. */
    static final int DAYS = 60;

    private static final String QUERY = "topic/emerging";
    private static final int MOST = 8;
    private static final int FEWEST = 3;
    // a topic of fewer papers of a period rises and falls by chance
    private static final int ONE_IN = 70;
    private static final int HALF_A_YEAR = 26;

    private final PageSource source;
    private final PaperCards cards;
    private final int fewest;

    RisingTopics(PageSource source) {
        this.source = source;
        this.cards = source.papers().get();
        this.fewest = fewest(cards);
    }

    private static int fewest(PaperCards cards) {
        if (cards.byDay().isEmpty()) {
            return FEWEST;
        }
        LocalDate last = cards.byDay().lastKey();
        return Math.max(FEWEST, cards.between(last.minusDays(DAYS), last).size() / ONE_IN);
    }

    List<HomeView.Rising> read() {
        Map<String, String> given =
                Map.of("days", Integer.toString(DAYS), "minimum", Integer.toString(fewest));
        return source.rows().of(QUERY, given, 0, MOST).stream().map(this::rising).toList();
    }

    /** Of the canned query with more of them. */
    String address() {
        return source.hrefs()
                .withLanguage("/queries/%s.html?days=%d&minimum=%d".formatted(QUERY, DAYS, fewest));
    }

    private HomeView.Rising rising(QuerySolution row) {
        return new HomeView.Rising(
                source.link(source.model().createResource(row.getResource("topic").getURI())),
                Sparkline.of(weekly(row.getResource("topic").getURI())),
                row.getLiteral("before").getInt(),
                row.getLiteral("after").getInt());
    }

    /** Papers on a topic in each of the last weeks. */
    private List<Integer> weekly(String topic) {
        IsoWeek last = IsoWeek.of(cards.byDay().lastKey());
        List<Integer> weekly = new ArrayList<>();
        for (int back = HALF_A_YEAR - 1; back >= 0; back--) {
            weekly.add(
                    (int)
                            in(last.plus(-back)).stream()
                                    .filter(card -> card.topics().contains(topic))
                                    .count());
        }
        return weekly;
    }

    private List<PaperCard> in(IsoWeek week) {
        return cards.between(week.monday(), week.sunday());
    }
}
