package org.w3id.paperkg.server.page.resource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.PossibleCollaborator;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.network.ExplorerAddress;
import org.w3id.paperkg.vocabulary.Pkg;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/** Reads what the page of an author shows. */
final class AuthorPage {
    private static final int TIES = 20;
    private static final int TOPICS = 15;
    private static final int ABOUT = 2;
    private static final int POSSIBLE = 5;
    private static final int REASONS = 2;
    // of fewer papers a line shows nothing
    private static final int ENOUGH_FOR_A_LINE = 5;

    private final PageSource source;
    private final Resource author;
    private final PaperFigures figures;

    private AuthorPage(PageSource source, Resource author) {
        this.source = source;
        this.author = author;
        this.figures = new PaperFigures(source.papers().get().ofAuthor(author.getURI()));
    }

    /**
     * @param page of the papers, from 1
     */
    static AuthorView read(PageSource source, Resource author, int page, NetworkSource network) {
        return new AuthorPage(source, author).view(page, network);
    }

    private AuthorView view(int page, NetworkSource network) {
        Lists lists = new Lists(source, author, "author");
        return new AuthorView(
                source.label(author),
                ExplorerAddress.slug(author.getURI()),
                author.listProperties(SKOS.altLabel).toList().stream()
                        .map(statement -> statement.getString())
                        .sorted()
                        .toList(),
                StandingView.of(source, author, network.places()),
                PageSource.has(author, Pkg.organisation),
                PageSource.number(author, Pkg.paperCount),
                PageSource.number(author, Pkg.coauthorCount),
                figures.months(source.words().of("papers")),
                lists.papers("author/papers", figures.papers(), page),
                ties(network.selection().maxTeamSize()),
                topics(),
                source.rows().part("could work with", () -> possible(network), List.of()));
    }

    /** Those whom the build takes for co-authors; of them all joint papers count. */
    private List<AuthorView.Tie> ties(int largestTeam) {
        Set<String> coauthors =
                figures.papers().stream()
                        .filter(card -> largestTeam == 0 || card.authorCount() <= largestTeam)
                        .flatMap(card -> card.creators().stream())
                        .filter(iri -> !iri.equals(author.getURI()))
                        .collect(Collectors.toSet());
        return figures.creators().stream()
                .filter(count -> coauthors.contains(count.iri()))
                .limit(TIES)
                .map(count -> tie(count.iri()))
                .toList();
    }

    private AuthorView.Tie tie(String other) {
        PaperFigures joint =
                new PaperFigures(
                        figures.papers().stream()
                                .filter(card -> card.creators().contains(other))
                                .toList());
        return new AuthorView.Tie(
                link(other),
                joint.papers().size(),
                joint.papers().get(0).day().toString(),
                joint.topics().stream().limit(ABOUT).map(topic -> link(topic.iri())).toList(),
                together(other, joint.papers().size()));
    }

    private PageLink named(String name, String iri) {
        return new PageLink(Label.plain(name, ""), source.hrefs().page(iri));
    }

    private PageLink link(String iri) {
        return source.link(source.model().createResource(iri));
    }

    /** Two people have a page together when they have more than one paper. */
    private String together(String other, int papers) {
        String own = ExplorerAddress.slug(author.getURI());
        String others = ExplorerAddress.slug(other);
        boolean first = own.compareTo(others) < 0;
        return papers < 2
                ? ""
                : source.hrefs()
                        .page(
                                source.hrefs().base()
                                        + ResourcePaths.collaboration(
                                                first ? own : others, first ? others : own));
    }

    private List<AuthorView.Topic> topics() {
        boolean lines = figures.papers().size() >= ENOUGH_FOR_A_LINE;
        return figures.topics().stream()
                .limit(TOPICS)
                .map(
                        count ->
                                new AuthorView.Topic(
                                        link(count.iri()),
                                        count.papers(),
                                        lines && count.papers() > 1
                                                ? Optional.of(figures.quarters(count.iri()))
                                                : Optional.empty()))
                .toList();
    }

    private List<AuthorView.Possible> possible(NetworkSource network) {
        return network
                .graph()
                .get()
                .couldWorkWith(author.getURI(), POSSIBLE, network.selection())
                .stream()
                .map(this::possible)
                .toList();
    }

    private AuthorView.Possible possible(PossibleCollaborator one) {
        return new AuthorView.Possible(
                person(one.person()),
                one.contacts().stream().limit(REASONS).map(this::person).toList(),
                one.topics().stream().limit(REASONS).map(topic -> link(topic.iri())).toList());
    }

    private PageLink person(Member member) {
        return named(member.name(), member.iri());
    }
}
