package org.w3id.paperkg.server.page.site;

import java.util.List;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;
import org.w3id.paperkg.server.page.picture.Sparkline;

/**
 * What the first page shows.
 *
 * @param figures numbers with their names
 * @param week the latest with papers; its link is empty when there is none
 * @param days of that week, newest first
 * @param papers of that week with most votes
 * @param before the weeks before it, latest first
 * @param rising topics that grow most
 * @param period days that are set against as many before
 * @param allRising address of more topics that grow
 * @param questions one click away
 * @param topics those with most papers
 * @param people those with most papers
 * @param language that the reader chose by name; empty if not
 */
public record HomeView(
        List<Figure> figures,
        PageLink week,
        List<PageLink> days,
        PaperList papers,
        List<Week> before,
        List<Rising> rising,
        int period,
        String allRising,
        List<PageLink> questions,
        ItemList topics,
        ItemList people,
        String language) {
    /**
     * @param name key of its wording
     */
    public record Figure(String name, String value) {}

    /**
     * @param total papers that it has
     * @param best those with most votes
     */
    public record Week(PageLink link, int total, List<Best> best) {
        public Week {
            best = List.copyOf(best);
        }
    }

    /**
     * @param votes empty when unknown
     */
    public record Best(PageLink paper, String votes) {}

    /**
     * @param weekly papers of each of the last weeks
     * @param before papers of the period before the latest
     * @param after papers of the latest period
     */
    public record Rising(PageLink topic, Sparkline weekly, int before, int after) {}

    public HomeView {
        figures = List.copyOf(figures);
        days = List.copyOf(days);
        before = List.copyOf(before);
        rising = List.copyOf(rising);
        questions = List.copyOf(questions);
    }
}
