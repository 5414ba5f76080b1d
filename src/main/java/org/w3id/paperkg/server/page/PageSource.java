package org.w3id.paperkg.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.query.paper.PaperCards;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.query.resource.ResourceLabels;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * What pages are read from, for one reader.
 *
 * @param dataset with a transaction open
 * @param papers those of the dataset, from where they are kept
 */
public record PageSource(
        Dataset dataset,
        PageRows rows,
        OntologyTerms terms,
        Wording words,
        Hrefs hrefs,
        Supplier<PaperCards> papers) {
    public Model model() {
        return dataset.getDefaultModel();
    }

    public Label label(Resource resource) {
        Optional<RDFNode> name =
                new ResourceLabels(terms, words.language()).of(resource.inModel(model()));
        return name.map(node -> label(resource, node))
                .orElseGet(() -> Label.plain(shortened(resource.getURI()), ""));
    }

    // only titles come from a source with markup
    private static Label label(Resource resource, RDFNode name) {
        return resource.hasProperty(DCTerms.title)
                ? Label.marked(name.asLiteral())
                : Label.plain(name.asLiteral().getLexicalForm(), name.asLiteral().getLanguage());
    }

    private String shortened(String iri) {
        return iri.startsWith(hrefs.base()) ? iri.substring(hrefs.base().length()) : iri;
    }

    public PageLink link(Resource resource) {
        return new PageLink(label(resource), hrefs.page(resource.getURI()));
    }

    /** Links that show where they lead. */
    public List<PageLink> addresses(List<Resource> pages) {
        return pages.stream()
                .map(Resource::getURI)
                .map(iri -> new PageLink(Label.plain(iri, ""), hrefs.page(iri)))
                .toList();
    }

    /** A property's or a class's name: that of the vocabulary, or one of ours for others' terms. */
    public Label term(Resource term) {
        Optional<RDFNode> own = terms.label(term.getURI(), words.language());
        if (own.isPresent()) {
            return Label.plain(
                    own.get().asLiteral().getLexicalForm(), own.get().asLiteral().getLanguage());
        }
        String name = Prefixes.shortened(term.getURI());
        String key = name.replace(':', '.');
        return words.has(key)
                ? Label.plain(words.of(key), words.language().tag())
                : Label.plain(name, "");
    }

    public static boolean isA(Resource subject, Node type) {
        return subject.hasProperty(RDF.type, Pkg.property(type));
    }

    public static boolean has(Resource subject, Node property) {
        return subject.hasProperty(Pkg.property(property));
    }

    /** The value of a property that has one at most. */
    public static Optional<Resource> resource(Resource subject, Node property) {
        return Optional.ofNullable(subject.getPropertyResourceValue(Pkg.property(property)));
    }

    /** The value of a property that is stated of each such subject. */
    public static Literal literal(Resource subject, Node property) {
        return subject.getRequiredProperty(Pkg.property(property)).getLiteral();
    }

    /** Sorted by IRI. */
    public static List<Resource> resources(Resource subject, Node property) {
        return subject.listProperties(Pkg.property(property)).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    public List<Resource> pointingTo(Resource object, Node property, Node type) {
        return model().listSubjectsWithProperty(Pkg.property(property), object).toList().stream()
                .filter(subject -> isA(subject, type))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** As written; empty when the graph does not say. */
    public static String text(Resource subject, Node property) {
        Statement statement = subject.getProperty(Pkg.property(property));
        return statement == null ? "" : statement.getLiteral().getLexicalForm();
    }

    /** Zero when the graph does not say. */
    public static int number(Resource subject, Node property) {
        Statement statement = subject.getProperty(Pkg.property(property));
        return statement == null ? 0 : statement.getInt();
    }

    public List<QuerySolution> rows(
            String query, String parameter, Resource value, long first, int most) {
        return rows.of(query, Map.of(parameter, value.getURI()), first, most);
    }

    /** The preferred label in the language that the page's own labels are not in. */
    public Label otherLabel(Resource topic) {
        String shown = label(topic).language();
        return topic.inModel(model()).asResource().listProperties(SKOS.prefLabel).toList().stream()
                .map(statement -> statement.getLiteral())
                .filter(label -> !label.getLanguage().equals(shown))
                .min(Comparator.comparing(Literal::getLanguage))
                .map(label -> Label.plain(label.getLexicalForm(), label.getLanguage()))
                .orElse(Label.plain("", ""));
    }
}
