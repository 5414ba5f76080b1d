package org.w3id.paperkg.server.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.w3id.paperkg.query.LabelLanguage;
import org.w3id.paperkg.query.OntologyTerms;
import org.w3id.paperkg.server.page.Wording;

/** Reads what the page says of a term from the vocabulary, its alignment and its shapes. */
final class TermReader {
    private static final Model ONTOLOGY = VocabularyFile.ONTOLOGY.model();
    private static final Model ALIGNMENT = VocabularyFile.ALIGNMENT.model();
    /** How the alignment relates terms, the strictest first. */
    static final List<Property> MAPPINGS =
            List.of(
                    RDFS.subClassOf,
                    RDFS.subPropertyOf,
                    SKOS.closeMatch,
                    SKOS.narrowMatch,
                    SKOS.relatedMatch);

    private final OntologyTerms terms = OntologyTerms.bundled();
    private final TermNames names = new TermNames();
    private final ExpectedStatements expected =
            new ExpectedStatements(VocabularyFile.SHAPES.model());
    private final Wording words;
    private final LabelLanguage other;
    private final TermExamples examples;

    TermReader(Wording words, TermExamples examples) {
        this.words = words;
        this.other =
                words.language() == LabelLanguage.KOREAN
                        ? LabelLanguage.ENGLISH
                        : LabelLanguage.KOREAN;
        this.examples = examples;
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
                facts(term),
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

    private List<TermView.Fact> facts(Resource term) {
        Map<String, List<TermView.Link>> facts = new LinkedHashMap<>();
        facts.put("ontology.super", names.links(values(term, RDFS.subClassOf)));
        facts.put("ontology.sub", names.links(subjects(RDFS.subClassOf, term)));
        facts.put("ontology.super.property", names.links(values(term, RDFS.subPropertyOf)));
        facts.put("ontology.members", names.links(individuals(term)));
        facts.put("ontology.domain", names.links(domain(term)));
        facts.put(
                "ontology.range",
                names.links(
                        Stream.concat(
                                        values(term, RDFS.range).stream(),
                                        values(term, included("rangeIncludes")).stream())
                                .toList()));
        facts.put("ontology.reached", names.links(subjects(RDFS.range, term)));
        facts.put("ontology.inverse", names.links(values(term, OWL.inverseOf)));
        facts.put("ontology.type", names.links(types(term)));
        MAPPINGS.forEach(mapping -> facts.merge(key(mapping), mapped(term, mapping), this::both));
        return facts.entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .map(fact -> new TermView.Fact(words.of(fact.getKey()), fact.getValue()))
                .toList();
    }

    private List<TermView.Link> both(List<TermView.Link> one, List<TermView.Link> more) {
        return Stream.concat(one.stream(), more.stream()).toList();
    }

    /** Of the words for a relation to the terms of others. */
    static String key(Property mapping) {
        return "ontology.mapping." + mapping.getLocalName();
    }

    private List<TermView.Link> mapped(Resource term, Property mapping) {
        return names.links(ALIGNMENT.listObjectsOfProperty(term, mapping).toList());
    }

    /** Classes that a property is stated of: its domain, those named beside it, those of shapes. */
    private List<RDFNode> domain(Resource term) {
        List<RDFNode> classes = new ArrayList<>(values(term, RDFS.domain));
        classes.addAll(values(term, included("domainIncludes")));
        expected.classesWith(term).forEach(iri -> classes.add(ONTOLOGY.createResource(iri)));
        return classes;
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

    private static List<Resource> individuals(Resource term) {
        return TermExamples.isClass(term) ? subjects(RDF.type, term) : List.of();
    }

    // whether it is a class or a property is said above
    private static List<RDFNode> types(Resource term) {
        return values(term, RDF.type).stream()
                .filter(
                        type ->
                                !List.of(
                                                OWL.Class,
                                                OWL.ObjectProperty,
                                                OWL.DatatypeProperty,
                                                OWL.NamedIndividual)
                                        .contains(type))
                .toList();
    }

    private static List<RDFNode> values(Resource term, Property property) {
        return ONTOLOGY.listObjectsOfProperty(term, property).toList();
    }

    private static List<Resource> subjects(Property property, Resource term) {
        return ONTOLOGY.listSubjectsWithProperty(property, term).toList();
    }

    private static Property included(String name) {
        return ONTOLOGY.createProperty(SchemaDO.NS, name);
    }

    private static String text(Optional<RDFNode> literal) {
        return literal.map(node -> node.asLiteral().getLexicalForm()).orElse("");
    }
}
