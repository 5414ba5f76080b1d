package org.w3id.paperkg.server.page;

import java.util.List;

/**
 * What the page about an error shows.
 *
 * @param hint what to do; may be empty
 * @param line of a query that is not understood, with a mark below it; may be empty
 * @param suggestions addresses on this server, or words
 */
public record ProblemView(
        int status,
        String title,
        String detail,
        String hint,
        String line,
        List<String> suggestions) {
    public ProblemView {
        suggestions = List.copyOf(suggestions);
    }
}
