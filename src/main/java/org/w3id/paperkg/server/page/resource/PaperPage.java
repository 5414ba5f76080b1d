package org.w3id.paperkg.server.page.resource;

import static org.w3id.paperkg.server.page.PageSource.has;
import static org.w3id.paperkg.server.page.PageSource.literal;
import static org.w3id.paperkg.server.page.PageSource.number;
import static org.w3id.paperkg.server.page.PageSource.resource;
import static org.w3id.paperkg.server.page.PageSource.resources;
import static org.w3id.paperkg.server.page.PageSource.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.server.citation.CitationFormat;
import org.w3id.paperkg.server.citation.Citations;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.vocabulary.Pkg;

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
                text(paper, DCTerms.identifier.asNode()),
                text(paper, Pkg.votes),
                authors(),
                has(paper, Pkg.authorListCut),
                has(paper, Pkg.summarySuspect),
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
                                                        resource(one, Pkg.author)
                                                                .orElseThrow()
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
        Resource topic = resource(mention, Pkg.topic).orElseThrow();
        return new PaperView.Mention(
                source.link(topic),
                source.otherLabel(topic),
                (int) Math.round(100 * literal(mention, Pkg.score).getDouble()),
                has(mention, Pkg.surfaceForm)
                        ? Label.marked(literal(mention, Pkg.surfaceForm))
                        : Label.plain("", ""),
                resource(mention, Pkg.evidence).map(PaperDays::anchor).orElse(""),
                source.hrefs().page(mention.getURI()));
    }

    private List<PageLink> elsewhere() {
        List<Resource> pages = new ArrayList<>(resources(paper, FOAF.page.asNode()));
        pages.addAll(resources(paper, SchemaDO.sameAs.asNode()));
        pages.addAll(resources(paper, RDFS.Nodes.seeAlso));
        return source.addresses(pages);
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
