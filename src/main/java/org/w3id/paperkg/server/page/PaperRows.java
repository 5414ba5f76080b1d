package org.w3id.paperkg.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.w3id.paperkg.query.paper.PaperCard;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * Makes rows of lists: what the graph says of each paper, and what the page is about.
 *
 * @param dayOfPage as ISO 8601 has it; empty for a list of papers of several days
 */
public record PaperRows(PageSource source, Optional<String> dayOfPage) {
    private static final int TOPICS = 2;
    private static final PageLink NOWHERE = new PageLink(Label.plain("", ""), "");

    /** For a list of papers of several days. */
    public static PaperRows of(PageSource source) {
        return new PaperRows(source, Optional.empty());
    }

    /**
     * For a page that is about one day, and says what the digest of that day does.
     *
     * @param day as ISO 8601 has it
     */
    public static PaperRows of(PageSource source, String day) {
        return new PaperRows(source, Optional.of(day));
    }

    /**
     * @param row with a {@code paper}; on the page of a day perhaps with the {@code votes} that it
     *     showed
     * @return empty for what is no paper
     */
    public Stream<PaperRow> rows(QuerySolution row) {
        return source.papers().get().of(row.getResource("paper").getURI()).stream()
                .map(card -> row(card, dayOfPage.isPresent() ? votesIn(row) : votes(card)));
    }

    /** A paper as it is on any page but that of a day. */
    public PaperRow row(PaperCard card) {
        return row(card, votes(card));
    }

    private static String votesIn(QuerySolution row) {
        Literal votes = row.getLiteral("votes");
        return votes == null ? "" : votes.getLexicalForm();
    }

    private static String votes(PaperCard card) {
        return card.votes().isPresent() ? Integer.toString(card.votes().getAsInt()) : "";
    }

    private PaperRow row(PaperCard card, String votes) {
        return new PaperRow(
                new PageLink(marked(card.title()), source.hrefs().page(card.iri())),
                card.authors().stream().map(this::author).toList(),
                Math.max(0, card.authorCount() - card.authors().size()),
                topics(card),
                card.line().stream().map(PaperRows::marked).findFirst().orElseGet(NOWHERE::label),
                votes,
                dayOfPage.isPresent() ? NOWHERE : day(card.day().toString()),
                card.thumbnail().orElse(""));
    }

    private static Label marked(Node text) {
        return Label.marked(text.getLiteralLexicalForm(), text.getLiteralLanguage());
    }

    private PageLink author(PaperCard.Author author) {
        return new PageLink(Label.plain(author.name(), ""), source.hrefs().page(author.iri()));
    }

    private List<PageLink> topics(PaperCard card) {
        return card.topics().stream()
                .limit(TOPICS)
                .map(topic -> source.link(source.model().createResource(topic)))
                .toList();
    }

    private PageLink day(String day) {
        return new PageLink(
                Label.plain(day, ""),
                source.hrefs().page(source.hrefs().base() + ResourcePaths.digest(day)));
    }
}
