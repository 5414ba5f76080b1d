package org.w3id.paperkg.server.page.resource;

import static org.w3id.paperkg.server.page.PageSource.number;
import static org.w3id.paperkg.server.page.PageSource.resources;
import static org.w3id.paperkg.server.page.PageSource.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.server.citation.CitationFormat;
import org.w3id.paperkg.server.citation.Citations;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Pkg;

/** Reads what the page of a paper shows. */
final class PaperPage {
    private static final int RELATED = 8;

    private final PageSource source;
    private final Resource paper;

    private PaperPage(PageSource source, Resource paper) {
        this.source = source;
        this.paper = paper;
    }

    static PaperView read(PageSource source, Resource paper) {
        return new PaperPage(source, paper).view();
    }

    private PaperView view() {
        return new PaperView(
                source.label(paper),
                text(paper, DCTerms.identifier),
                text(paper, Pkg.votes),
                authors(),
                paper.hasProperty(Pkg.authorListCut),
                paper.hasProperty(Pkg.summarySuspect),
                PaperDays.read(source, paper),
                topics(),
                elsewhere(),
                source.addresses(resources(paper, Pkg.link)),
                related(),
                bibTeX());
    }

    private List<PageLink> authors() {
        return source.pointingTo(paper, Pkg.paper, Pkg.Authorship).stream()
                .sorted(Comparator.comparingInt(one -> number(one, Pkg.listedPosition)))
                .map(
                        one ->
                                new PageLink(
                                        Label.plain(text(one, Pkg.nameAsListed), ""),
                                        source.hrefs()
                                                .page(
                                                        one.getPropertyResourceValue(Pkg.author)
                                                                .getURI())))
                .toList();
    }

    private List<PaperView.Mention> topics() {
        return source.pointingTo(paper, Pkg.paper, Pkg.TopicMention).stream()
                .sorted(Comparator.comparingInt(mention -> number(mention, Pkg.rank)))
                .map(this::mention)
                .toList();
    }

    private PaperView.Mention mention(Resource mention) {
        Resource topic = mention.getPropertyResourceValue(Pkg.topic);
        Resource evidence = mention.getPropertyResourceValue(Pkg.evidence);
        return new PaperView.Mention(
                source.link(topic),
                source.otherLabel(topic),
                (int) Math.round(100 * mention.getProperty(Pkg.score).getDouble()),
                mention.hasProperty(Pkg.surfaceForm)
                        ? Label.marked(mention.getProperty(Pkg.surfaceForm).getLiteral())
                        : Label.plain("", ""),
                evidence == null ? "" : PaperDays.anchor(evidence),
                source.hrefs().page(mention.getURI()));
    }

    private List<PageLink> elsewhere() {
        List<Resource> pages = new ArrayList<>(resources(paper, property(FOAF.page)));
        pages.addAll(resources(paper, SchemaDO.sameAs));
        pages.addAll(resources(paper, RDFS.seeAlso));
        return source.addresses(pages);
    }

    private static Property property(Resource term) {
        return ResourceFactory.createProperty(term.getURI());
    }

    private List<PaperView.Related> related() {
        return source.rows("paper/related", "paper", paper, 0, RELATED).stream()
                .map(
                        row ->
                                new PaperView.Related(
                                        new PageLink(
                                                Label.marked(row.getLiteral("title")),
                                                source.hrefs()
                                                        .page(row.getResource("related").getURI())),
                                        row.getLiteral("listed").getLexicalForm(),
                                        row.getLiteral("sharedTopics").getInt(),
                                        row.getLiteral("sharedAuthors").getInt()))
                .toList();
    }

    private String bibTeX() {
        return new String(
                Citations.write(source.model(), List.of(paper.getURI()), CitationFormat.BIBTEX),
                StandardCharsets.UTF_8);
    }
}
