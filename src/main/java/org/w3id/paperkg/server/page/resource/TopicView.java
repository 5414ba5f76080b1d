package org.w3id.paperkg.server.page.resource;

import java.util.List;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;

/**
 * What the page of a topic shows.
 *
 * @param other the label in the other language; empty when there is none
 * @param months papers by month, oldest first
 */
public record TopicView(
        Label label,
        Label other,
        List<Label> otherNames,
        int paperCount,
        List<PageLink> broader,
        ItemList narrower,
        PaperList papers,
        ItemList people,
        ItemList together,
        List<Month> months) {
    public TopicView {
        otherNames = List.copyOf(otherNames);
        broader = List.copyOf(broader);
        months = List.copyOf(months);
    }

    /**
     * @param percent of the month with most papers
     */
    public record Month(String month, int papers, int percent) {}
}
