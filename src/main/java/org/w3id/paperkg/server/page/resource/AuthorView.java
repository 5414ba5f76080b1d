package org.w3id.paperkg.server.page.resource;

import java.util.List;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PaperList;

/** What the page of an author shows. */
public record AuthorView(
        Label name,
        List<String> otherNames,
        StandingView standing,
        boolean organisation,
        int paperCount,
        int coauthorCount,
        PaperList papers,
        ItemList coauthors,
        ItemList topics) {
    public AuthorView {
        otherNames = List.copyOf(otherNames);
    }
}
