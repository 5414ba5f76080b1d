package org.w3id.paperkg.server.page.resource;

import java.util.List;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;

/**
 * All that the graph says of a resource, property by property.
 *
 * @param incoming of this page
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record StatementsView(
        Label name,
        Label type,
        List<Row> outgoing,
        List<Row> incoming,
        int incomingTotal,
        String previous,
        String next) {
    public StatementsView {
        outgoing = List.copyOf(outgoing);
        incoming = List.copyOf(incoming);
    }

    /**
     * @param name the property's short name
     * @param more how many values are not shown
     */
    public record Row(PageLink property, String name, List<PageLink> values, int more) {}
}
