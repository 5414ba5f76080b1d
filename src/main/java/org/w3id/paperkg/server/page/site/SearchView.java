package org.w3id.paperkg.server.page.site;

import java.util.List;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PaperList;

/**
 * What is found by words.
 *
 * @param nearPeople who may be meant where few or none have the words
 * @param nearTopics as for people
 * @param language that the reader chose by name; empty if not
 * @param whole whether all was searched in good time
 */
public record SearchView(
        String words,
        ItemList people,
        ItemList topics,
        PaperList papers,
        List<PageLink> nearPeople,
        List<PageLink> nearTopics,
        String language,
        boolean whole) {
    public SearchView {
        nearPeople = List.copyOf(nearPeople);
        nearTopics = List.copyOf(nearTopics);
    }

    /** Whether there was something to look for, and it is not there. */
    public boolean nothing() {
        return !words.isEmpty() && whole && empty();
    }

    /** Whether the time was too short to find anything. */
    public boolean late() {
        return !whole && empty();
    }

    private boolean empty() {
        return people.items().isEmpty() && topics.items().isEmpty() && papers.papers().isEmpty();
    }
}
