package org.w3id.paperkg.server.page;

import static org.w3id.paperkg.server.page.PageSource.has;
import static org.w3id.paperkg.server.page.PageSource.number;
import static org.w3id.paperkg.server.page.PageSource.resource;
import static org.w3id.paperkg.server.page.PageSource.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/**
 * Adds to the rows of a query what a reader wants to see of each paper. Looks for resources under
 * the IRIs that they have and not by their properties: some 25 look-ups a paper, and none that
 * grows with the number of its authors.
 */
public final class PaperRows {
    private static final int AUTHORS = 4;
    private static final int TOPICS = 2;
    private static final Label NOTHING = Label.plain("", "");
    private static final PageLink NOWHERE = new PageLink(NOTHING, "");

    private final PageSource source;
    private final Optional<String> dayOfPage;

    private PaperRows(PageSource source, Optional<String> dayOfPage) {
        this.source = source;
        this.dayOfPage = dayOfPage;
    }

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
     * @param row with a {@code paper} and its {@code title}; on the page of a day perhaps with the
     *     {@code votes} that it showed, on others perhaps with the day, {@code listed}
     */
    public PaperRow row(QuerySolution row) {
        Resource paper = row.getResource("paper").inModel(source.model()).asResource();
        List<PageLink> authors = authors(paper);
        Optional<String> day = cell(row, "listed");
        Optional<Resource> listing = dayOfPage.or(() -> day).map(shown -> listing(paper, shown));
        return new PaperRow(
                new PageLink(
                        Label.marked(row.getLiteral("title")), source.hrefs().page(paper.getURI())),
                authors,
                Math.max(0, number(paper, Pkg.authorCount) - authors.size()),
                topics(paper),
                listing.filter(shown -> !has(paper, Pkg.summarySuspect))
                        .map(PaperRows::line)
                        .orElse(NOTHING),
                dayOfPage.isPresent() ? cell(row, "votes").orElse("") : text(paper, Pkg.votes),
                dayOfPage.isPresent() ? NOWHERE : day.map(this::day).orElse(NOWHERE),
                listing.map(PaperRows::thumbnail).orElse(""));
    }

    private static Optional<String> cell(QuerySolution row, String column) {
        return Optional.ofNullable(row.getLiteral(column)).map(Literal::getLexicalForm);
    }

    private PageLink day(String day) {
        return new PageLink(
                Label.plain(day, ""),
                source.hrefs().page(source.hrefs().base() + ResourcePaths.digest(day)));
    }

    private List<PageLink> authors(Resource paper) {
        return IntStream.rangeClosed(1, AUTHORS)
                .mapToObj(position -> below(ResourcePaths.authorship(id(paper), position)))
                .flatMap(one -> resource(one, Pkg.author).map(who -> author(one, who)).stream())
                .toList();
    }

    private PageLink author(Resource authorship, Resource author) {
        return new PageLink(
                Label.plain(text(authorship, Pkg.nameAsListed), ""),
                source.hrefs().page(author.getURI()));
    }

    private List<PageLink> topics(Resource paper) {
        return PageSource.resources(paper, DCTerms.subject.asNode()).stream()
                .map(topic -> new Ranked(topic, rank(paper, topic)))
                .filter(ranked -> ranked.rank() > 0)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(TOPICS)
                .map(ranked -> source.link(ranked.topic()))
                .toList();
    }

    /**
     * @param rank from 1; 0 when the graph does not say
     */
    private record Ranked(Resource topic, int rank) {}

    private int rank(Resource paper, Resource topic) {
        String slug = topic.getURI().substring(topic.getURI().lastIndexOf('/') + 1);
        return number(below(ResourcePaths.topicMention(id(paper), slug)), Pkg.rank);
    }

    private Resource listing(Resource paper, String day) {
        return below(ResourcePaths.listing(LocalDate.parse(day), id(paper)));
    }

    /** What the summary says first. */
    private static Label line(Resource listing) {
        return PageSource.resources(listing, Pkg.summaryPoint).stream()
                .filter(point -> number(point, Pkg.position) == 1)
                .findFirst()
                .map(point -> Label.marked(PageSource.literal(point, Pkg.text)))
                .orElse(NOTHING);
    }

    private static String thumbnail(Resource listing) {
        return resource(listing, SchemaDO.thumbnailUrl.asNode()).map(Resource::getURI).orElse("");
    }

    private static ArxivId id(Resource paper) {
        return new ArxivId(text(paper, DCTerms.identifier.asNode()));
    }

    private Resource below(String path) {
        return source.model().createResource(source.hrefs().base() + path);
    }
}
