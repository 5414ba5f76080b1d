package org.w3id.paperkg.server.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.paperkg.query.LabelLanguage;
import org.w3id.paperkg.query.OntologyTerms;
import org.w3id.paperkg.server.page.Wording;

/** Reads what the page says of a term from the vocabulary, its alignment and its shapes. */
final class TermReader {
    private static final Model ONTOLOGY = VocabularyFile.ONTOLOGY.model();


    private final OntologyTerms terms = OntologyTerms.bundled();
    private final TermNames names = new TermNames();
    private final ExpectedStatements expected =
            new ExpectedStatements(VocabularyFile.SHAPES.model());
    private final Wording words;
    private final LabelLanguage other;
    private final TermExamples examples;
    private final TermFacts facts;

    TermReader(Wording words, TermExamples examples) {
        this.words = words;
        this.other =
                words.language() == LabelLanguage.KOREAN
                        ? LabelLanguage.ENGLISH
                        : LabelLanguage.KOREAN;
        this.examples = examples;
        this.facts = new TermFacts(expected, names, words);
    }

    TermView read(Resource term) {
        String iri = term.getURI();
        return new TermView(
                term.getLocalName(),
                words.of(kind(term)),
                text(terms.label(iri, words.language())),
                text(terms.label(iri, other)),
                text(terms.comment(iri, words.language())),
                text(terms.comment(iri, other)),
                facts.of(term),
                uses(term),
                examples.statement(term),
                text(words.language().best(values(term, SKOS.example))),
                inGraph(term) ? TermExamples.query(term) : "");
    }

    /** Key of the wording: what the term is in OWL. */
    static String kind(Resource term) {
        if (TermExamples.isClass(term)) {
            return "ontology.class";
        }
        if (!TermExamples.isProperty(term)) {
            return "ontology.individual";
        }
        return term.hasProperty(RDF.type, OWL.ObjectProperty)
                ? "ontology.object.property"
                : "ontology.datatype.property";
    }

    // decisions stand in files of their own; an example of the vocabulary says how
    private static boolean inGraph(Resource term) {
        return !term.hasProperty(SKOS.example);
    }

    private List<TermView.Use> uses(Resource term) {
        Map<String, ExpectedStatements.Count> counts = expected.of(term);
        counts.remove(RDF.type.getURI());
        return counts.entrySet().stream()
                .map(
                        use ->
                                new TermView.Use(
                                        names.link(use.getKey()),
                                        use.getValue().text(),
                                        value(use.getKey(), use.getValue())))
                .toList();
    }

    private List<TermView.Link> value(String property, ExpectedStatements.Count count) {
        List<RDFNode> range = values(ONTOLOGY.createResource(property), RDFS.range);
        return names.links(
                count.value().map(value -> List.<RDFNode>of(value)).orElse(List.copyOf(range)));
    }

    private static List<RDFNode> values(Resource term, Property property) {
        return ONTOLOGY.listObjectsOfProperty(term, property).toList();
    }

    private static String text(Optional<RDFNode> literal) {
        return literal.map(node -> node.asLiteral().getLexicalForm()).orElse("");
    }
}
