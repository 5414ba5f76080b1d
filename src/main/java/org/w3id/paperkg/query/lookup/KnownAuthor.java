package org.w3id.paperkg.query.lookup;

import java.util.List;

/**
 * An author of the graph, as the search for people by name sees them.
 *
 * @param iri in full
 * @param otherForms of the name, as printed
 */
public record KnownAuthor(String iri, String name, List<String> otherForms, int papers) {
    public KnownAuthor {
        otherForms = List.copyOf(otherForms);
    }
}
