package org.w3id.paperkg.server.page.site;

import java.util.List;

/**
 * What the page about kinds of errors shows.
 *
 * @param all whether these are all there are
 */
public record ProblemTypesView(List<Entry> types, boolean all) {
    /** One kind. */
    public record Entry(String slug, String title, String meaning) {}

    public ProblemTypesView {
        types = List.copyOf(types);
    }
}
