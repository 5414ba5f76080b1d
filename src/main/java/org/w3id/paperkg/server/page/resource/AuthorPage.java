package org.w3id.paperkg.server.page.resource;

import java.util.function.Supplier;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.network.standing.Places;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the page of an author shows. */
final class AuthorPage {
    private static final int COAUTHORS = 20;
    private static final int TOPICS = 20;

    private AuthorPage() {}

    /**
     * @param page of the papers, from 1
     * @param places of all authors
     */
    static AuthorView read(PageSource source, Resource author, int page, Supplier<Places> places) {
        Lists lists = new Lists(source, author, "author");
        return new AuthorView(
                source.label(author),
                author.listProperties(SKOS.altLabel).toList().stream()
                        .map(statement -> statement.getString())
                        .sorted()
                        .toList(),
                StandingView.of(source, author, places),
                PageSource.has(author, Pkg.organisation),
                PageSource.number(author, Pkg.paperCount),
                PageSource.number(author, Pkg.coauthorCount),
                lists.papers("author/papers", page),
                lists.first(
                        "author/coauthors",
                        COAUTHORS,
                        row -> lists.person(row, "coauthor", "last")),
                lists.first("author/topics", TOPICS, row -> lists.topic(row, "topic")));
    }
}
