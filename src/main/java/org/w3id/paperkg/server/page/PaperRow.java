package org.w3id.paperkg.server.page;

import java.util.List;

/**
 * A paper in a list, so that one can tell whether to read it.
 *
 * @param authors the first of the list of authors
 * @param moreAuthors how many the list of authors has beyond these
 * @param topics its main ones
 * @param line of the summary; empty when there is none or it is about something else
 * @param votes empty when no digest shows any
 * @param thumbnail address of a picture on another host; empty when there is none, or none may be
 *     shown
 * @param day of the digest that the list speaks of; empty where the page says it
 */
public record PaperRow(
        PageLink paper,
        List<PageLink> authors,
        int moreAuthors,
        List<PageLink> topics,
        Label line,
        String votes,
        PageLink day,
        String thumbnail) {
    public PaperRow {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }
}
