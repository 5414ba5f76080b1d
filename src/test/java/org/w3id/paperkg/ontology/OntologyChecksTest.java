package org.w3id.paperkg.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.ontology.OntologyFiles.ALIGNMENT;
import static org.w3id.paperkg.ontology.OntologyFiles.ALL;
import static org.w3id.paperkg.ontology.OntologyFiles.HEADER;
import static org.w3id.paperkg.ontology.OntologyFiles.NAMESPACE;
import static org.w3id.paperkg.ontology.OntologyFiles.OWN;
import static org.w3id.paperkg.ontology.OntologyFiles.of;
import static org.w3id.paperkg.ontology.OntologyFiles.properties;
import static org.w3id.paperkg.ontology.OntologyFiles.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

/**
 * What OOPS! looks for in an ontology, as far as a file can tell; {@code docs/ontology.md} has the
 * whole list.
 *
 * @see <a href="https://oops.linkeddata.es/catalogue.jsp">OOPS!, catalogue of pitfalls</a>
 */
class OntologyChecksTest {
    // ---------------------------------------------------------------- OOPS!: critical

    @Test
    void hasNoCyclesOfClassesOrProperties() { // P06
        for (Property above : List.of(RDFS.subClassOf, RDFS.subPropertyOf)) {
            for (Resource start : ALL.listSubjectsWithProperty(above).toList()) {
                Set<Resource> seen = new HashSet<>();
                List<Resource> next = new ArrayList<>(values(start, above));
                while (!next.isEmpty()) {
                    Resource one = next.remove(next.size() - 1);
                    assertFalse(one.equals(start), () -> start + " is above itself");
                    if (seen.add(one)) {
                        next.addAll(values(one, above));
                    }
                }
            }
        }
    }

    @Test
    void hasOneDomainAndOneRangeAtMost() { // P19
        for (Resource property : properties()) {
            assertTrue(values(property, RDFS.domain).size() <= 1, property::toString);
            assertTrue(values(property, RDFS.range).size() <= 1, property::toString);
        }
    }

    @Test
    void pairsInversesThatMirrorEachOther() { // P05, P25, P26
        ALL.listStatements(null, OWL.inverseOf, (RDFNode) null)
                .forEach(
                        inverse -> {
                            Resource one = inverse.getSubject();
                            Resource other = inverse.getResource();
                            assertFalse(one.equals(other), one::toString);
                            assertFalse(one.hasProperty(RDF.type, OWL.SymmetricProperty));
                            assertEquals(values(one, RDFS.domain), values(other, RDFS.range));
                            assertEquals(values(one, RDFS.range), values(other, RDFS.domain));
                        });
    }

    @Test
    void isSymmetricBetweenThingsOfOneClassOnlyAndNowhereTransitive() { // P28, P29
        for (Resource property : of(OWL.SymmetricProperty)) {
            assertEquals(values(property, RDFS.domain), values(property, RDFS.range));
        }
        assertTrue(of(OWL.TransitiveProperty).isEmpty());
    }

    @Test
    void claimsNoEquivalenceAndNoRestriction() { // P14, P15, P16, P24, P27, P31
        for (Property property : List.of(OWL.equivalentClass, OWL.equivalentProperty)) {
            assertFalse(ALL.contains(null, property), property::toString);
        }
        assertTrue(of(OWL.Restriction).isEmpty());
    }

    @Test
    void definesTermsInItsOwnNamespaceOnly() { // P39, P40
        for (Model model : List.of(OWN, ALIGNMENT)) {
            for (Property typing : List.of(RDF.type, RDFS.subClassOf, RDFS.subPropertyOf)) {
                model.listSubjectsWithProperty(typing)
                        .forEach(
                                subject ->
                                        assertTrue(
                                                subject.getURI().startsWith(HEADER.getURI()),
                                                subject::toString));
            }
        }
    }

    // ---------------------------------------------------------------- OOPS!: important

    @Test
    void saysWhichClassesExcludeEachOther() { // P10
        List<Resource> roots =
                of(OWL.Class).stream()
                        .filter(one -> values(one, RDFS.subClassOf).stream().noneMatch(this::own))
                        .toList();
        List<Resource> decisions =
                of(OWL.Class).stream()
                        .filter(one -> values(one, RDFS.subClassOf).stream().anyMatch(this::own))
                        .toList();
        for (List<Resource> siblings : List.of(roots, decisions)) {
            for (Resource one : siblings) {
                for (Resource other : siblings) {
                    assertTrue(
                            one.equals(other)
                                    || OWN.contains(one, OWL.disjointWith, other)
                                    || OWN.contains(other, OWL.disjointWith, one),
                            () -> one + " and " + other);
                }
            }
        }
    }

    private boolean own(Resource term) {
        return term.getURI().startsWith(NAMESPACE);
    }

    @Test
    void hasDomainAndRangeOrNamesThem() { // P11
        for (Resource property : properties()) {
            assertFalse(
                    values(property, RDFS.domain, SchemaDO.domainIncludes).isEmpty()
                            && !property.getLocalName().equals("ambiguousLabel"),
                    property::toString);
            assertFalse(
                    values(property, RDFS.range, SchemaDO.rangeIncludes).isEmpty()
                            && !property.getLocalName().equals("ambiguousLabel"),
                    property::toString);
        }
    }

    @Test
    void typesEveryTerm() { // P34, P35, P38, P41
        Set<Resource> types =
                Set.of(
                        OWL.Class,
                        OWL.ObjectProperty,
                        OWL.DatatypeProperty,
                        OWL2.NamedIndividual,
                        OWL2.AnnotationProperty);
        Set<String> used = new TreeSet<>();
        ALL.listStatements()
                .forEach(
                        statement ->
                                Stream.of(
                                                statement.getSubject(),
                                                statement.getPredicate(),
                                                statement.getObject())
                                        .filter(RDFNode::isURIResource)
                                        .map(node -> node.asResource().getURI())
                                        .filter(iri -> iri.startsWith(NAMESPACE))
                                        .filter(iri -> !iri.equals(NAMESPACE))
                                        .forEach(used::add));
        for (String iri : used) {
            Set<Resource> stated = values(OWN.createResource(iri), RDF.type);
            assertTrue(stated.stream().anyMatch(types::contains), iri);
        }
        assertTrue(OWN.contains(HEADER, RDF.type, OWL.Ontology));
    }

    // ---------------------------------------------------------------- OOPS!: minor

    @Test
    void connectsEveryClass() { // P04
        for (Resource one : of(OWL.Class)) {
            boolean connected =
                    Stream.of(RDFS.domain, RDFS.range, SchemaDO.domainIncludes, RDFS.subClassOf)
                            .anyMatch(
                                    property ->
                                            ALL.contains(null, property, one)
                                                    || ALL.contains(one, property));
            assertTrue(connected, one::toString);
        }
    }

    @Test
    void givesNoTwoClassesOneLabel() { // P32
        for (String language : List.of("en", "ko")) {
            List<String> labels =
                    of(OWL.Class).stream()
                            .map(one -> one.getProperty(RDFS.label, language).getString())
                            .toList();
            assertEquals(labels.size(), new HashSet<>(labels).size(), labels::toString);
        }
    }
}
