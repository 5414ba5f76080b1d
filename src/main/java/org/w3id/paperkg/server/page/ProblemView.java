package org.w3id.paperkg.server.page;

import java.util.List;

/**
 * What the page about an error shows.
 *
 * @param hint what to do; may be empty
 * @param line of a query that is not understood, with a mark below it; may be empty
 * @param suggestions addresses on this server, or words
 * @param query to change and send again; empty when it was about no query
 */
public record ProblemView(
        int status,
        String title,
        String detail,
        String hint,
        String line,
        List<String> suggestions,
        String query) {
    public ProblemView {
        suggestions = List.copyOf(suggestions);
    }
}
