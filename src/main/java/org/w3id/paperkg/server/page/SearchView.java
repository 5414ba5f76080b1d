package org.w3id.paperkg.server.page;

/**
 * What is found by words.
 *
 * @param language that the reader chose by name; empty if not
 */
public record SearchView(
        String words, ItemList people, ItemList topics, ItemList papers, String language) {
    /** Whether there was something to look for, and it was not found. */
    public boolean nothing() {
        return !words.isEmpty()
                && people.items().isEmpty()
                && topics.items().isEmpty()
                && papers.items().isEmpty();
    }
}
