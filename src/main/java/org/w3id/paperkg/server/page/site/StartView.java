package org.w3id.paperkg.server.page.site;

import java.util.List;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;

/**
 * What the first page shows.
 *
 * @param figures numbers with their names
 * @param day of the newest digest; empty when there is none
 * @param newest papers of that day
 * @param topics those with most papers
 * @param people those with most papers
 * @param language that the reader chose by name; empty if not
 */
public record StartView(
        List<Figure> figures,
        PageLink day,
        PaperList newest,
        ItemList topics,
        ItemList people,
        String language) {
    /**
     * @param name key of its wording
     */
    public record Figure(String name, String value) {}

    public StartView {
        figures = List.copyOf(figures);
    }
}
