package org.w3id.paperkg.server.page;

import java.util.List;

/**
 * One page of a list.
 *
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 * @param query address of the canned query that gives the list
 * @param late whether the rows took too long and are missing
 */
public record ItemList(List<Item> items, String previous, String next, String query, boolean late) {
    /** Items on one page of a long list. */
    static final int SIZE = 100;

    /**
     * @param figure such as a number of papers, or empty
     * @param note such as a day, or empty
     */
    public record Item(PageLink link, Label other, String figure, String note) {}

    public ItemList {
        items = List.copyOf(items);
    }
}
