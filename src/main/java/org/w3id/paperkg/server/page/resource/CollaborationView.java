package org.w3id.paperkg.server.page.resource;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;
import org.w3id.paperkg.server.page.picture.Timeline;

/**
 * What the page of two people who write together shows.
 *
 * @param people the two
 * @param slugs by which addresses name them
 * @param joint how many papers they wrote together
 * @param strength of the tie (M. E. J. Newman, Phys. Rev. E 64, 016132, 2001), as the graph has it
 * @param months papers over time; empty when they are all of one month
 * @param topics of the joint papers
 * @param others who wrote most of these papers with them
 */
public record CollaborationView(
        List<PageLink> people,
        List<String> slugs,
        int joint,
        String strength,
        String first,
        String last,
        Optional<Timeline> months,
        PaperList papers,
        List<Counted> topics,
        List<Counted> others) {
    /**
     * @param papers of the joint ones
     */
    public record Counted(PageLink link, int papers) {}

    public CollaborationView {
        people = List.copyOf(people);
        slugs = List.copyOf(slugs);
        topics = List.copyOf(topics);
        others = List.copyOf(others);
    }
}
