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
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.query.paper.PaperCards;
import org.w3id.paperkg.query.paper.RelatedPapers;
import org.w3id.paperkg.server.citation.CitationFormat;
import org.w3id.paperkg.server.citation.Citations;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.PaperRows;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the page of a paper shows. */
final class PaperPage {
    private static final int RELATED = 8;
    private static final int REASONS = 3;
    private static final Pattern CODE =
            Pattern.compile("^https?://(www\\.)?(github\\.com|gitlab\\.com|huggingface\\.co)/");

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
                links(false),
                links(true),
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

    private List<PageLink> links(boolean code) {
        return source.addresses(
                resources(paper, Pkg.link).stream()
                        .filter(link -> CODE.matcher(link.getURI()).find() == code)
                        .toList());
    }

    private List<PaperView.Related> related() {
        PaperCards cards = source.papers().get();
        return cards.of(paper.getURI()).stream()
                .flatMap(card -> new RelatedPapers(cards).to(card, RELATED).stream())
                .map(this::related)
                .toList();
    }

    private PaperView.Related related(RelatedPapers.Related one) {
        return new PaperView.Related(
                PaperRows.of(source).row(one.paper()).paper(),
                one.paper().day().toString(),
                links(one.topics()),
                one.topics().size(),
                links(one.authors()),
                one.authors().size());
    }

    private List<PageLink> links(List<String> iris) {
        return iris.stream()
                .limit(REASONS)
                .map(iri -> source.link(source.model().createResource(iri)))
                .toList();
    }

    private String bibTeX() {
        return new String(
                Citations.write(source.model(), List.of(paper.getURI()), CitationFormat.BIBTEX),
                StandardCharsets.UTF_8);
    }
}
