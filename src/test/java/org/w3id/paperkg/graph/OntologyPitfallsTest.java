package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.graph.OntologyFiles.ALIGNMENT;
import static org.w3id.paperkg.graph.OntologyFiles.ONTOLOGY;
import static org.w3id.paperkg.graph.OntologyFiles.isProperty;
import static org.w3id.paperkg.graph.OntologyFiles.properties;
import static org.w3id.paperkg.graph.OntologyFiles.schema;
import static org.w3id.paperkg.graph.OntologyFiles.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/**
 * What OOPS! looks at in the structure of the ontology. docs/ontology.md says which pitfall is which
 * test.
 */
class OntologyPitfallsTest {
    /** Leads to any page of the web, of which this vocabulary has no class. */
    private static final Set<String> WITHOUT_RANGE = Set.of("link", "video");

    @Test
    void saysOfEveryPropertyWhatHasItAndWhatItLeadsTo() {
        for (Resource property : properties()) {
            int domains = property.listProperties(RDFS.domain).toList().size();
            int ranges = property.listProperties(RDFS.range).toList().size();
            assertTrue(domains <= 1 && ranges <= 1, () -> "several for " + property);
            assertTrue(
                    domains == 1 ^ property.hasProperty(schema("domainIncludes")),
                    () -> "domain of " + property);
            assertTrue(
                    WITHOUT_RANGE.contains(property.getLocalName())
                            != (ranges == 1 ^ property.hasProperty(schema("rangeIncludes"))),
                    () -> "range of " + property);
        }
    }

    @Test
    void leadsFromClassesToClassesOrDatatypes() {
        for (Resource property : properties()) {
            for (RDFNode range :
                    property.listProperties(RDFS.range).mapWith(s -> s.getObject()).toList()) {
                String iri = range.asResource().getURI();
                boolean datatype =
                        iri.startsWith("http://www.w3.org/2001/XMLSchema#")
                                || range.equals(RDFS.Literal)
                                || range.equals(RDF.langString);
                assertEquals(property.hasProperty(RDF.type, OWL.DatatypeProperty), datatype, iri);
            }
        }
    }

    @Test
    void statesInversesBothWaysWithDomainAndRangeExchanged() {
        List<Statement> inverses =
                ONTOLOGY.listStatements(null, OWL.inverseOf, (RDFNode) null).toList();
        assertFalse(inverses.isEmpty());
        for (Statement inverse : inverses) {
            Resource one = inverse.getSubject();
            Resource other = inverse.getResource();
            assertFalse(one.equals(other), one::toString);
            assertTrue(other.hasProperty(OWL.inverseOf, one), other::toString);
            assertEquals(
                    one.getPropertyResourceValue(RDFS.domain),
                    other.getPropertyResourceValue(RDFS.range));
        }
    }

    @Test
    void callsSymmetricOnlyWhatStaysInOneClass() {
        for (Resource property :
                ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.SymmetricProperty).toList()) {
            assertEquals(
                    property.getPropertyResourceValue(RDFS.domain),
                    property.getPropertyResourceValue(RDFS.range));
            assertFalse(property.hasProperty(OWL.inverseOf), property::toString);
        }
        // co-authors of co-authors need not be co-authors
        assertFalse(ONTOLOGY.contains(null, RDF.type, OWL.TransitiveProperty));
    }

    @Test
    void hasNoCircleAmongKinds() {
        for (Property above : List.of(RDFS.subClassOf, RDFS.subPropertyOf)) {
            for (Resource term : terms()) {
                assertFalse(above(term, above).contains(term), term::toString);
            }
        }
    }

    @Test
    void claimsNoEqualityAndNothingByConstruction() {
        for (Model file : List.of(ONTOLOGY, ALIGNMENT)) {
            for (Property property :
                    List.of(
                            OWL.equivalentClass,
                            OWL.equivalentProperty,
                            OWL.sameAs,
                            OWL.propertyChainAxiom,
                            OWL.allValuesFrom,
                            OWL.someValuesFrom,
                            OWL.unionOf,
                            OWL.intersectionOf)) {
                assertFalse(file.contains(null, property), property::toString);
            }
        }
    }

    @Test
    void connectsEveryTerm() {
        for (Resource term : terms()) {
            boolean connected =
                    isProperty(term)
                            ? term.hasProperty(RDFS.domain)
                                    || term.hasProperty(schema("domainIncludes"))
                            : ONTOLOGY.listStatements(null, null, term)
                                            .filterDrop(
                                                    s -> s.getPredicate().equals(OWL.disjointWith))
                                            .hasNext()
                                    || term.hasProperty(RDFS.subClassOf)
                                    || !term.hasProperty(RDF.type, OWL.Class);
            assertTrue(connected, term::toString);
        }
    }

    @Test
    void keepsClassesApartUnlessOneIsAKindOfTheOther() {
        List<Resource> classes =
                terms().stream().filter(term -> term.hasProperty(RDF.type, OWL.Class)).toList();
        for (Resource one : classes) {
            for (Resource other : classes) {
                if (!one.equals(other)) {
                    boolean kin =
                            above(one, RDFS.subClassOf).contains(other)
                                    || above(other, RDFS.subClassOf).contains(one);
                    assertEquals(!kin, disjoint(one, other), one + " and " + other);
                }
            }
        }
    }

    private static boolean disjoint(Resource one, Resource other) {
        Set<Resource> ones = above(one, RDFS.subClassOf);
        ones.add(one);
        Set<Resource> others = above(other, RDFS.subClassOf);
        others.add(other);
        return ones.stream()
                .anyMatch(
                        a ->
                                others.stream()
                                        .anyMatch(
                                                b ->
                                                        ONTOLOGY.contains(a, OWL.disjointWith, b)
                                                                || ONTOLOGY.contains(
                                                                        b, OWL.disjointWith, a)));
    }

    private static Set<Resource> above(Resource term, Property property) {
        Set<Resource> found = new HashSet<>();
        List<Resource> open = new ArrayList<>(List.of(term));
        while (!open.isEmpty()) {
            for (Statement step : open.remove(0).listProperties(property).toList()) {
                if (found.add(step.getResource())) {
                    open.add(step.getResource());
                }
            }
        }
        return found;
    }
}
