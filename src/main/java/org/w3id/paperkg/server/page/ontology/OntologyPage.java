package org.w3id.paperkg.server.page.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.Prefixes;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the page of the vocabulary shows from the vocabulary and its alignment. */
public final class OntologyPage {
    private static final Map<Property, String> HEADER = new LinkedHashMap<>();
    private static final Map<Property, String> FACTS = new LinkedHashMap<>();

    static {
        HEADER.put(OWL2.versionIRI, "ontology.version");
        HEADER.put(DCTerms.modified, "ontology.modified");
        HEADER.put(DCTerms.creator, "ontology.creator");
        HEADER.put(DCTerms.license, "ontology.license");
        HEADER.put(vann("preferredNamespaceUri"), "ontology.namespace");
        HEADER.put(vann("preferredNamespacePrefix"), "ontology.prefix");
        HEADER.put(DCTerms.bibliographicCitation, "ontology.citation");
        HEADER.put(RDFS.seeAlso, "ontology.also");
        FACTS.put(RDFS.subClassOf, "ontology.subclass");
        FACTS.put(RDFS.subPropertyOf, "ontology.subproperty");
        FACTS.put(RDFS.domain, "ontology.domain");
        FACTS.put(SchemaDO.domainIncludes, "ontology.domain.several");
        FACTS.put(RDFS.range, "ontology.range");
        FACTS.put(SchemaDO.rangeIncludes, "ontology.range.several");
        FACTS.put(OWL.inverseOf, "ontology.inverse");
        FACTS.put(SKOS.closeMatch, "ontology.close");
        FACTS.put(SKOS.narrowMatch, "ontology.narrow");
        FACTS.put(SKOS.relatedMatch, "ontology.related");
        FACTS.put(SKOS.example, "ontology.written");
    }

    private static final char NO_BREAK = '\u00a0';

    private final OntologyTerms terms;
    private final Model all;
    private final Wording words;
    private final Hrefs hrefs;
    private final OntologyExamples examples;
    private final ExpectedStatements expected;

    public OntologyPage(
            Vocabulary vocabulary, Wording words, Hrefs hrefs, OntologyExamples examples) {
        this.terms = vocabulary.terms();
        this.all = terms.model().union(vocabulary.alignment());
        this.words = words;
        this.hrefs = hrefs;
        this.examples = examples;
        this.expected = new ExpectedStatements(vocabulary.shapes());
    }

    private static Property vann(String name) {
        return ResourceFactory.createProperty("http://purl.org/vocab/vann/" + name);
    }

    public OntologyView read() {
        Resource ontology = all.createResource(Pkg.ONTOLOGY);
        return new OntologyView(
                text(ontology, DCTerms.title),
                text(ontology, DCTerms.description),
                facts(ontology, HEADER),
                ClassDiagram.in(words.language()),
                terms(term -> term.hasProperty(RDF.type, OWL.Class)),
                terms(
                        term ->
                                term.hasProperty(RDF.type, OWL.ObjectProperty)
                                        || term.hasProperty(RDF.type, OWL.DatatypeProperty)),
                terms(term -> term.hasProperty(RDF.type, OWL2.NamedIndividual)));
    }

    private List<OntologyView.Term> terms(Predicate<Resource> wanted) {
        return terms.terms().stream().filter(wanted).map(this::term).toList();
    }

    private OntologyView.Term term(Resource term) {
        LabelLanguage other =
                words.language() == LabelLanguage.KOREAN
                        ? LabelLanguage.ENGLISH
                        : LabelLanguage.KOREAN;
        List<OntologyView.Fact> facts = new ArrayList<>(facts(term, FACTS));
        uses(term).ifPresent(facts::add);
        return new OntologyView.Term(
                term.getLocalName(),
                label(terms.label(term.getURI(), words.language())),
                label(terms.label(term.getURI(), other)),
                label(terms.comment(term.getURI(), words.language())),
                facts,
                examples.of(term),
                examples.query(term));
    }

    private List<OntologyView.Fact> facts(Resource subject, Map<Property, String> properties) {
        List<OntologyView.Fact> facts = new ArrayList<>();
        properties.forEach(
                (property, key) -> {
                    List<PageLink> values =
                            all.listObjectsOfProperty(subject, property).toList().stream()
                                    .map(this::link)
                                    .sorted(Comparator.comparing(link -> link.label().plain()))
                                    .toList();
                    if (!values.isEmpty()) {
                        facts.add(new OntologyView.Fact(words.of(key), values));
                    }
                });
        return facts;
    }

    /** The properties that a class has, with how many values a correct graph gives them. */
    private Optional<OntologyView.Fact> uses(Resource term) {
        Map<String, ExpectedStatements.Count> counts = expected.of(term);
        counts.remove(RDF.type.getURI());
        TreeSet<String> properties = new TreeSet<>(counts.keySet());
        for (Property domain : List.of(RDFS.domain, SchemaDO.domainIncludes)) {
            all.listSubjectsWithProperty(domain, term)
                    .forEach(property -> properties.add(property.getURI()));
        }
        List<PageLink> links =
                properties.stream().map(property -> use(property, counts.get(property))).toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new OntologyView.Fact(words.of("ontology.properties"), links));
    }

    private PageLink use(String property, ExpectedStatements.Count count) {
        PageLink link = link(all.createResource(property));
        String number = count == null ? "" : NO_BREAK + count.text();
        return new PageLink(Label.plain(link.label().plain() + number, ""), link.href());
    }

    private PageLink link(RDFNode value) {
        if (value.isLiteral()) {
            return new PageLink(
                    Label.plain(
                            value.asLiteral().getLexicalForm(), value.asLiteral().getLanguage()),
                    "");
        }
        String iri = value.asResource().getURI();
        String href =
                iri.startsWith(Pkg.NAMESPACE)
                        ? iri.substring(Pkg.ONTOLOGY.length())
                        : hrefs.page(iri);
        return new PageLink(Label.plain(Prefixes.shortened(iri), ""), href);
    }

    private String text(Resource subject, Property property) {
        return words.language()
                .best(
                        all.listStatements(subject, property, (RDFNode) null).toList().stream()
                                .map(Statement::getObject)
                                .toList())
                .map(node -> node.asLiteral().getLexicalForm())
                .orElse("");
    }

    private static Label label(Optional<RDFNode> text) {
        return text.map(RDFNode::asLiteral)
                .map(literal -> Label.plain(literal.getLexicalForm(), literal.getLanguage()))
                .orElse(Label.plain("", ""));
    }
}
