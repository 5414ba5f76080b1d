package org.w3id.paperkg.server.feed;

import java.util.List;

/**
 * One paper in a feed.
 *
 * @param title without markup
 * @param day on which it was listed, as xsd:date
 * @param authors in the order of the list
 * @param page at arXiv; empty when unknown
 * @param summary one string for each point
 */
record PaperEntry(
        String iri,
        String title,
        String language,
        String day,
        List<String> authors,
        String page,
        List<String> topics,
        List<String> summary) {
    PaperEntry {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        summary = List.copyOf(summary);
    }
}
