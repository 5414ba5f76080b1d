package org.w3id.paperkg.server.page.resource;

import java.util.List;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;

/**
 * What the page of a paper shows.
 *
 * @param votes the highest seen; empty when unknown
 * @param authors in the order of the list, which is not the byline's
 * @param authorsCut whether the list names only some of them
 * @param links in the summary, those to code apart
 * @param code where its program or model is kept
 * @param suspect whether the summary seems to be about something else
 */
public record PaperView(
        Label title,
        String arxivId,
        String votes,
        List<PageLink> authors,
        boolean authorsCut,
        boolean suspect,
        List<Day> days,
        List<Mention> topics,
        List<PageLink> elsewhere,
        List<PageLink> links,
        List<PageLink> code,
        List<Related> related,
        String bibTeX) {
    public PaperView {
        authors = List.copyOf(authors);
        days = List.copyOf(days);
        topics = List.copyOf(topics);
        elsewhere = List.copyOf(elsewhere);
        links = List.copyOf(links);
        code = List.copyOf(code);
        related = List.copyOf(related);
    }

    /**
     * A listing in a digest.
     *
     * @param votes as that day showed; empty when unknown
     * @param file of the digest, as it was read
     * @param line of the file
     */
    public record Day(
            PageLink digest,
            String position,
            String votes,
            String file,
            String line,
            List<PageLink> videos,
            List<Section> sections) {}

    /** Points under one heading; an empty heading for points without. */
    public record Section(Label heading, List<Point> points) {}

    /**
     * @param anchor on the page
     */
    public record Point(String anchor, Label text, String href) {}

    /**
     * A topic and why it is here.
     *
     * @param percent the score, from 0 to 100
     * @param words as they stand in the title or the summary
     * @param evidence anchor of the point that holds the words; empty for the title
     */
    public record Mention(
            PageLink topic, Label other, int percent, Label words, String evidence, String href) {}

    /**
     * @param topics some of those in common
     * @param authors some of those in common
     */
    public record Related(
            PageLink paper,
            String listed,
            List<PageLink> topics,
            int sharedTopics,
            List<PageLink> authors,
            int sharedAuthors) {
        public Related {
            topics = List.copyOf(topics);
            authors = List.copyOf(authors);
        }
    }
}
