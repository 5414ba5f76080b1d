package org.w3id.paperkg.server.page.resource;

import java.util.List;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;

/**
 * What the page of a digest shows.
 *
 * @param week the one that it is in
 * @param year its year at a glance
 * @param papers in the order of the day
 */
public record DigestView(
        String date,
        PageLink before,
        PageLink after,
        PageLink week,
        PageLink year,
        List<String> sources,
        PaperList papers) {
    public DigestView {
        sources = List.copyOf(sources);
    }
}
