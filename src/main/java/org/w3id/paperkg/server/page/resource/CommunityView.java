package org.w3id.paperkg.server.page.resource;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;
import org.w3id.paperkg.server.page.picture.Timeline;

/**
 * What the page of a community shows.
 *
 * @param members how many there are
 * @param leading those after whom it is called
 * @param topics that set it apart
 * @param joint papers that two members or more wrote
 * @param months those over time; empty when they are all of one month
 * @param people members with most joint papers
 * @param query address of all members
 */
public record CommunityView(
        Label label,
        int members,
        List<PageLink> leading,
        List<PageLink> topics,
        int joint,
        Optional<Timeline> months,
        PaperList papers,
        List<Person> people,
        String query) {
    /**
     * @param papers written with other members
     */
    public record Person(PageLink person, int papers) {}

    public CommunityView {
        leading = List.copyOf(leading);
        topics = List.copyOf(topics);
        people = List.copyOf(people);
    }
}
