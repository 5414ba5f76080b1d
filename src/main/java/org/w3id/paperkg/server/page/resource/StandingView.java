package org.w3id.paperkg.server.page.resource;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.network.standing.Places;
import org.w3id.paperkg.network.standing.Standing;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * What the page of an author says of the name and of the place in the network.
 *
 * @param groups into how many groups the co-authors fall without the author; 1 where they hang
 *     together or the graph does not say
 * @param namesakes authors who may be the same person, likeliest first
 * @param facts of the place in the network, each with an address that says more
 */
public record StandingView(int groups, List<Namesake> namesakes, List<Fact> facts) {
    public StandingView {
        namesakes = List.copyOf(namesakes);
        facts = List.copyOf(facts);
    }

    /**
     * @param reasons why it may be the same person, in the reader's language
     */
    public record Namesake(PageLink link, String reasons) {}

    /**
     * @param remark beside the value; may be empty
     */
    public record Fact(String name, PageLink value, String remark) {}

    private static final StandingView MISSING = new StandingView(1, List.of(), List.of());

    static StandingView of(PageSource source, Resource author, Supplier<Places> places) {
        return source.rows().part("standing", () -> read(source, author, places), MISSING);
    }

    private static StandingView read(PageSource source, Resource author, Supplier<Places> places) {
        Standing standing = Standing.of(source.dataset(), author.getURI(), places);
        return new StandingView(
                standing.groups().orElse(1),
                standing.otherSpellings().stream().map(other -> namesake(source, other)).toList(),
                standing.measures().stream()
                        .flatMap(measure -> fact(source, author, measure).stream())
                        .toList());
    }

    private static Namesake namesake(PageSource source, Standing.OtherSpelling other) {
        Wording words = source.words();
        List<String> reasons =
                Stream.of(
                                Optional.of(words.of("papers.count", other.papers())),
                                other.sharedCoauthors().map(n -> words.of("standing.shared", n)),
                                other.score().map(score -> words.of("standing.score", score + "")))
                        .flatMap(Optional::stream)
                        .toList();
        return new Namesake(
                new PageLink(Label.plain(other.name(), ""), source.hrefs().page(other.iri())),
                String.join(", ", reasons));
    }

    /** Empty for the number of co-authors, which the page says in its head. */
    private static Optional<Fact> fact(PageSource source, Resource author, Standing.Measure one) {
        Wording words = source.words();
        return switch (one.kind()) {
            case COAUTHORS -> Optional.empty();
            case CORE_NUMBER ->
                    Optional.of(
                            fact(
                                    source,
                                    "core",
                                    one.value(),
                                    "/queries/author/central.html?measure=core"));
            case COMPONENT ->
                    Optional.of(
                            fact(
                                    source,
                                    "component",
                                    words.of("standing.people", one.value()),
                                    "/queries/stats/components.html"));
            case COMMUNITY -> community(source, author, one);
            case PAGE_RANK -> Optional.of(place(source, "pageRank", "pageRank", one));
            case BETWEENNESS -> Optional.of(place(source, "betweenness", "betweenness", one));
            case ESTIMATED_BETWEENNESS ->
                    Optional.of(place(source, "betweenness.estimated", "betweenness", one));
        };
    }

    private static Fact fact(PageSource source, String name, String value, String address) {
        return new Fact(
                source.words().of("standing." + name),
                new PageLink(
                        Label.plain(value, source.words().language().tag()),
                        source.hrefs().withLanguage(address)),
                "");
    }

    private static Fact place(
            PageSource source, String name, String measure, Standing.Measure one) {
        Wording words = source.words();
        String place = one.beside().map(n -> words.of("standing.place", n)).orElse(one.value());
        return fact(source, name, place, "/queries/author/central.html?measure=" + measure);
    }

    private static Optional<Fact> community(
            PageSource source, Resource author, Standing.Measure one) {
        Wording words = source.words();
        return PageSource.resources(author.inModel(source.model()).asResource(), Pkg.community)
                .stream()
                .findFirst()
                .map(
                        community ->
                                new Fact(
                                        words.of("standing.community"),
                                        source.link(community),
                                        one.beside()
                                                .map(n -> words.of("standing.people", n))
                                                .orElse("")));
    }
}
