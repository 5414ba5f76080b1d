package org.w3id.paperkg.server.page.resource;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;
import org.w3id.paperkg.server.page.network.NetworkDrawing;
import org.w3id.paperkg.server.page.picture.Timeline;

/**
 * What the page of a topic shows.
 *
 * @param other the label in the other language; empty when there is none
 * @param months papers over time; empty when they are all of one month
 * @param people to follow, most papers of late first
 * @param together topics of the same papers
 * @param neighbours the same as a picture; empty when there are none
 */
public record TopicView(
        String slug,
        Label label,
        Label other,
        List<Label> otherNames,
        int paperCount,
        List<PageLink> broader,
        ItemList narrower,
        Optional<Timeline> months,
        PaperList papers,
        List<Person> people,
        List<Neighbour> together,
        Optional<NetworkDrawing> neighbours) {
    /**
     * Somebody who writes on the topic.
     *
     * @param papers on the topic
     * @param recent papers on it of the latest half-year
     * @param last the day of the latest
     * @param community may be empty
     * @param feed address of new papers
     */
    public record Person(
            PageLink person,
            int papers,
            int recent,
            String last,
            Optional<PageLink> community,
            String feed) {}

    /**
     * @param papers about both
     */
    public record Neighbour(PageLink topic, Label other, int papers) {}

    public TopicView {
        otherNames = List.copyOf(otherNames);
        broader = List.copyOf(broader);
        people = List.copyOf(people);
        together = List.copyOf(together);
    }
}
