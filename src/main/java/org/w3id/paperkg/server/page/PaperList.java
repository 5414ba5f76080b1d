package org.w3id.paperkg.server.page;

import java.util.List;

/**
 * One page of a list of papers.
 *
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 * @param query address of the canned query that gives the list
 * @param late whether the rows took too long and are missing
 */
public record PaperList(
        List<PaperRow> papers, String previous, String next, String query, boolean late) {
    /** Papers on one page of a long list. */
    static final int SIZE = 50;

    public PaperList {
        papers = List.copyOf(papers);
    }
}
