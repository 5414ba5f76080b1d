package org.w3id.paperkg.server.page.resource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.network.ExplorerAddress;
import org.w3id.paperkg.server.page.resource.PaperFigures.Count;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the page of a topic shows. */
final class TopicPage {
    private static final int NARROWER = 15;
    private static final int PEOPLE = 15;
    private static final int TOGETHER = 20;
    private static final int RECENT_DAYS = 182;

    private final PageSource source;
    private final Resource topic;
    private final PaperFigures figures;

    private TopicPage(PageSource source, Resource topic) {
        this.source = source;
        this.topic = topic;
        this.figures = new PaperFigures(source.papers().get().onTopic(topic.getURI()));
    }

    /**
     * @param page of the papers, from 1
     */
    static TopicView read(PageSource source, Resource topic, int page) {
        return new TopicPage(source, topic).view(page);
    }

    private TopicView view(int page) {
        Lists lists = new Lists(source, topic, "topic");
        List<Count> together =
                figures.topics().stream()
                        .filter(count -> !count.iri().equals(topic.getURI()))
                        .limit(TOGETHER)
                        .toList();
        return new TopicView(
                ExplorerAddress.slug(topic.getURI()),
                source.label(topic),
                source.otherLabel(topic),
                otherNames(),
                PageSource.number(topic, Pkg.paperCount),
                PageSource.resources(topic, SKOS.broader.asNode()).stream()
                        .map(source::link)
                        .toList(),
                lists.first("topic/narrower", NARROWER, row -> lists.topic(row, "narrower")),
                figures.months(source.words().of("papers")),
                lists.papers("topic/papers", figures.papers(), page),
                people(),
                together.stream().map(this::neighbour).toList(),
                new TopicNeighbours(source, topic, figures.papers()).drawing(together));
    }

    private List<Label> otherNames() {
        return topic.listProperties(SKOS.altLabel).toList().stream()
                .map(statement -> statement.getLiteral())
                .sorted(
                        Comparator.comparing(Literal::getLanguage)
                                .thenComparing(Literal::getLexicalForm))
                .map(label -> Label.plain(label.getLexicalForm(), label.getLanguage()))
                .toList();
    }

    private TopicView.Neighbour neighbour(Count count) {
        Resource other = source.model().createResource(count.iri());
        return new TopicView.Neighbour(
                source.link(other), source.otherLabel(other), count.papers());
    }

    /** Who writes on it now comes first; teams and companies are nobody to follow. */
    private List<TopicView.Person> people() {
        if (figures.papers().isEmpty()) {
            return List.of();
        }
        LocalDate begin = source.papers().get().byDay().lastKey().minusDays(RECENT_DAYS);
        Map<String, Integer> recent =
                figures.since(begin).creators().stream()
                        .collect(Collectors.toMap(Count::iri, Count::papers));
        return figures.creators().stream()
                .sorted(
                        Comparator.comparingInt((Count one) -> -recent.getOrDefault(one.iri(), 0))
                                .thenComparingInt(one -> -one.papers())
                                .thenComparing(Count::iri))
                .filter(one -> !PageSource.has(resource(one), Pkg.organisation))
                .limit(PEOPLE)
                .map(one -> person(one, recent.getOrDefault(one.iri(), 0)))
                .toList();
    }

    /** A community by its topics; after whom it is called would fill the table. */
    private PageLink called(Resource community) {
        PageLink link = source.link(community);
        String topics = link.label().plain().replaceFirst(" \\(.*", "");
        return new PageLink(Label.plain(topics, link.label().language()), link.href());
    }

    private Resource resource(Count count) {
        return source.model().createResource(count.iri());
    }

    private TopicView.Person person(Count count, int recent) {
        Resource person = resource(count);
        String last =
                figures.papers().stream()
                        .filter(card -> card.creators().contains(count.iri()))
                        .findFirst()
                        .map(card -> card.day().toString())
                        .orElse("");
        return new TopicView.Person(
                source.link(person),
                count.papers(),
                recent,
                last,
                PageSource.resources(person, Pkg.community).stream().findFirst().map(this::called),
                "/queries/author/papers.atom?author=" + ExplorerAddress.slug(count.iri()));
    }
}
