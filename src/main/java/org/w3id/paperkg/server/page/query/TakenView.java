package org.w3id.paperkg.server.page.query;

import java.util.Collection;
import java.util.List;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;

/**
 * What a name that the reader typed was taken for.
 *
 * @param meant the page of the author or topic
 * @param namesakes others who are called so
 */
public record TakenView(String typed, PageLink meant, List<String> namesakes) {
    public TakenView {
        namesakes = List.copyOf(namesakes);
    }

    static List<TakenView> of(BoundQuery bound, PageSource source) {
        return bound.taken().values().stream()
                .flatMap(Collection::stream)
                .map(
                        name ->
                                new TakenView(
                                        name.typed().strip(),
                                        source.link(source.model().createResource(name.iri())),
                                        name.namesakes()))
                .toList();
    }
}
