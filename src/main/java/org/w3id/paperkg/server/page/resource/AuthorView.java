package org.w3id.paperkg.server.page.resource;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;
import org.w3id.paperkg.server.page.picture.Sparkline;
import org.w3id.paperkg.server.page.picture.Timeline;

/**
 * What the page of an author shows.
 *
 * @param slug by which addresses name the author
 * @param months papers over time; empty when they are all of one month
 */
public record AuthorView(
        Label name,
        String slug,
        List<String> otherNames,
        StandingView standing,
        boolean organisation,
        int paperCount,
        int coauthorCount,
        Optional<Timeline> months,
        PaperList papers,
        List<Tie> ties,
        List<Topic> topics,
        List<Possible> possible) {
    /**
     * Somebody whom the author works with.
     *
     * @param last the day of the latest joint paper
     * @param about the topics of the joint papers
     * @param together address of the page of the two
     */
    public record Tie(
            PageLink person, int papers, String last, List<PageLink> about, String together) {
        public Tie {
            about = List.copyOf(about);
        }
    }

    /**
     * @param overTime papers by quarter; empty when there are few
     */
    public record Topic(PageLink topic, int papers, Optional<Sparkline> overTime) {}

    /**
     * Somebody whom the author could work with.
     *
     * @param contacts whom both work with
     * @param topics on which both write
     */
    public record Possible(PageLink person, List<PageLink> contacts, List<PageLink> topics) {
        public Possible {
            contacts = List.copyOf(contacts);
            topics = List.copyOf(topics);
        }
    }

    public AuthorView {
        otherNames = List.copyOf(otherNames);
        ties = List.copyOf(ties);
        topics = List.copyOf(topics);
        possible = List.copyOf(possible);
    }
}
