package org.w3id.paperkg.server.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.w3id.paperkg.server.page.Wording;

/** How a term is related to others, own and foreign. */
record TermFacts(ExpectedStatements expected, TermNames names, Wording words) {
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

    /** Those that the term has, under the words for them. */
    List<TermView.Fact> of(Resource term) {
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
        facts.put("ontology.has", names.links(properties(term)));
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

    /** Properties stated of a class that no shape speaks of. */
    private List<Resource> properties(Resource term) {
        Map<String, ExpectedStatements.Count> shown = expected.of(term);
        return Stream.concat(
                        subjects(RDFS.domain, term).stream(),
                        subjects(included("domainIncludes"), term).stream())
                .filter(property -> !shown.containsKey(property.getURI()))
                .toList();
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
}
