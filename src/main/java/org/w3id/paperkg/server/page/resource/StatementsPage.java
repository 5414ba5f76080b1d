package org.w3id.paperkg.server.page.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.query.resource.ResourceDescription;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Prefixes;

/** Reads what the page of any resource shows, whatever its kind. */
final class StatementsPage {
    /** Values of one property that a page shows; documents in RDF hold them all. */
    private static final int MOST = 100;

    private final PageSource source;

    private StatementsPage(PageSource source) {
        this.source = source;
    }

    static StatementsView read(PageSource source, ResourceDescription description) {
        StatementsPage page = new StatementsPage(source);
        Resource resource = source.model().createResource(description.resource().getURI());
        Resource type = resource.getPropertyResourceValue(RDF.type);
        return new StatementsView(
                source.label(resource),
                type == null ? Label.plain("", "") : source.term(type),
                page.rows(description.outgoing(), Triple::getObject, MOST),
                page.rows(
                        description.incoming(), Triple::getSubject, ResourceDescription.PAGE_SIZE),
                description.incomingTotal(),
                page.address(resource, description.page() - 1, description.pages()),
                page.address(resource, description.page() + 1, description.pages()));
    }

    private String address(Resource resource, int page, int pages) {
        if (page < 1 || page > pages) {
            return "";
        }
        String address = source.hrefs().page(resource.getURI());
        return address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }

    private List<StatementsView.Row> rows(
            List<Triple> triples, Function<Triple, Node> end, int most) {
        Map<Node, List<Node>> ends = new LinkedHashMap<>();
        triples.forEach(
                triple ->
                        ends.computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>())
                                .add(end.apply(triple)));
        return ends.entrySet().stream()
                .map(property -> row(property.getKey(), property.getValue(), most))
                .toList();
    }

    private StatementsView.Row row(Node property, List<Node> values, int most) {
        Resource term = source.model().createResource(property.getURI());
        return new StatementsView.Row(
                new PageLink(source.term(term), source.hrefs().page(term.getURI())),
                Prefixes.shortened(term.getURI()),
                values.stream().limit(most).map(this::value).toList(),
                Math.max(0, values.size() - most));
    }

    private PageLink value(Node node) {
        if (node.isURI()) {
            Resource resource = source.model().createResource(node.getURI());
            boolean term = Prefixes.isTerm(node.getURI());
            return new PageLink(
                    term ? source.term(resource) : source.label(resource),
                    source.hrefs().page(node.getURI()));
        }
        return new PageLink(
                Label.plain(
                        node.isLiteral() ? node.getLiteralLexicalForm() : node.toString(),
                        node.isLiteral() ? node.getLiteralLanguage() : ""),
                "");
    }
}
