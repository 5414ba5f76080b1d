package org.w3id.paperkg.server.page;

import java.util.List;

/**
 * What is found by words.
 *
 * @param nearPeople who may be meant where few or none have the words
 * @param nearTopics as for people
 * @param language that the reader chose by name; empty if not
 */
public record SearchView(
        String words,
        ItemList people,
        ItemList topics,
        ItemList papers,
        List<PageLink> nearPeople,
        List<PageLink> nearTopics,
        String language) {
    public SearchView {
        nearPeople = List.copyOf(nearPeople);
        nearTopics = List.copyOf(nearTopics);
    }

    /** Whether there was something to look for, and it was not found. */
    public boolean nothing() {
        return !words.isEmpty()
                && people.items().isEmpty()
                && topics.items().isEmpty()
                && papers.items().isEmpty();
    }
}
