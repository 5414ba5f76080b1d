package org.w3id.paperkg.server.page.ontology;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.vocabulary.Pkg;

/** Reads what the page of the vocabulary shows from the vocabulary and its alignment. */
public final class OntologyPage {
    private final OntologyTerms terms;
    private final Model all;
    private final Wording words;
    private final OntologyExamples examples;
    private final OntologyFacts facts;

    public OntologyPage(
            Vocabulary vocabulary, Wording words, Hrefs hrefs, OntologyExamples examples) {
        this.terms = vocabulary.terms();
        this.all = terms.model().union(vocabulary.alignment());
        this.words = words;
        this.examples = examples;
        this.facts =
                new OntologyFacts(all, new ExpectedStatements(vocabulary.shapes()), words, hrefs);
    }

    public OntologyView read() {
        Resource ontology = all.createResource(Pkg.ONTOLOGY);
        return new OntologyView(
                text(ontology, DCTerms.title),
                text(ontology, DCTerms.description),
                facts.ofVocabulary(ontology),
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
        return new OntologyView.Term(
                term.getLocalName(),
                label(terms.label(term.getURI(), words.language())),
                label(terms.label(term.getURI(), words.language().other())),
                label(terms.comment(term.getURI(), words.language())),
                facts.of(term),
                examples.of(term),
                examples.query(term));
    }

    private String text(Resource subject, Property property) {
        return words.language()
                .best(all.listObjectsOfProperty(subject, property).toList())
                .map(node -> node.asLiteral().getLexicalForm())
                .orElse("");
    }

    private static Label label(Optional<RDFNode> text) {
        return text.map(OntologyFacts::label).orElse(Label.plain("", ""));
    }
}
