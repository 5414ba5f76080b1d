package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

/**
 * What checkers of ontologies look at: FOOPS! (metadata) and OOPS! (pitfalls). docs/ontology.md
 * says which check is which test.
 */
class OntologyChecksTest {
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/paperkg.ttl");
    private static final Model ALIGNMENT = RDFDataMgr.loadModel("ontology/alignment.ttl");
    private static final Resource HEADER =
            ONTOLOGY.createResource("https://w3id.org/paperkg/ontology");

    /** Leads to any page of the web, of which this vocabulary has no class. */
    private static final Set<String> WITHOUT_RANGE = Set.of("link", "video");

    @Test
    void saysWhoMadeItWhenAndOnWhatTerms() {
        for (Property property :
                List.of(
                        DCTerms.title,
                        DCTerms.description,
                        DCTerms.license,
                        DCTerms.creator,
                        DCTerms.contributor,
                        DCTerms.publisher,
                        DCTerms.created,
                        DCTerms.issued,
                        DCTerms.modified,
                        DCTerms.bibliographicCitation,
                        DCTerms.accessRights,
                        OWL.versionIRI,
                        OWL.versionInfo,
                        vann("preferredNamespacePrefix"),
                        vann("preferredNamespaceUri"),
                        ResourceFactory.createProperty("http://purl.org/ontology/bibo/status"))) {
            assertTrue(HEADER.hasProperty(property), property::toString);
        }
        assertEquals(
                Pkg.NAMESPACE,
                HEADER.getProperty(vann("preferredNamespaceUri")).getString());
        assertEquals("pkg", HEADER.getProperty(vann("preferredNamespacePrefix")).getString());
        assertEquals(Pkg.NAMESPACE, ONTOLOGY.getNsPrefixURI("pkg"));
        assertTrue(HEADER.getProperty(DCTerms.license).getObject().isURIResource());
        assertTrue(
                HEADER.getProperty(DCTerms.bibliographicCitation)
                        .getString()
                        .endsWith(HEADER.getPropertyResourceValue(OWL.versionIRI).getURI()));
    }

    @Test
    void isOneOntologyWithAPersistentNameThatNamesNoFile() {
        assertEquals(
                List.of(HEADER),
                ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL.Ontology).toList());
        assertEquals("w3id.org", URI.create(HEADER.getURI()).getHost());
        for (Resource term : terms()) {
            assertFalse(
                    term.getURI().matches(".*\\.(ttl|owl|rdf|xml|nt|n3)\\b.*"), term::toString);
        }
    }

    @Test
    void definesTermsOfItsOwnNamespaceOnly() {
        for (Model file : List.of(ONTOLOGY, ALIGNMENT)) {
            file.listSubjects()
                    .forEach(
                            subject ->
                                    assertTrue(
                                            subject.getURI().startsWith(HEADER.getURI()),
                                            subject::toString));
        }
    }

    @Test
    void givesEveryTermATypeAndUsesNoneThatItDoesNotDefine() {
        for (Statement statement : ONTOLOGY.listStatements().toList()) {
            for (RDFNode node : List.of(statement.getSubject(), statement.getObject())) {
                if (node.isURIResource() && node.asResource().getURI().startsWith(Pkg.NAMESPACE)) {
                    assertTrue(node.asResource().hasProperty(RDF.type), node::toString);
                }
            }
        }
        for (Resource term : terms()) {
            long kinds =
                    List.of(
                                    OWL.Class,
                                    OWL.ObjectProperty,
                                    OWL.DatatypeProperty,
                                    OWL.NamedIndividual)
                            .stream()
                            .filter(kind -> term.hasProperty(RDF.type, kind))
                            .count();
            assertEquals(1, kinds, term::toString);
        }
    }

    @Test
    void writesClassesWithACapitalAndPropertiesWithoutAndNoDigitsOrSigns() {
        for (Resource term : terms()) {
            String pattern = isProperty(term) ? "[a-z][A-Za-z0-9]*" : "[A-Z][A-Za-z]*";
            assertTrue(term.getLocalName().matches(pattern), term::toString);
        }
    }

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
            for (RDFNode range : property.listProperties(RDFS.range).mapWith(s -> s.getObject()).toList()) {
                String iri = range.asResource().getURI();
                boolean datatype =
                        iri.startsWith("http://www.w3.org/2001/XMLSchema#")
                                || range.equals(RDFS.Literal)
                                || range.equals(RDF.langString);
                assertEquals(
                        property.hasProperty(RDF.type, OWL.DatatypeProperty), datatype, iri);
            }
        }
    }

    @Test
    void statesInversesBothWaysWithDomainAndRangeExchanged() {
        List<Statement> inverses = ONTOLOGY.listStatements(null, OWL.inverseOf, (RDFNode) null).toList();
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
                                            .filterDrop(s -> s.getPredicate().equals(OWL.disjointWith))
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

    @Test
    void givesNoTwoTermsOfAKindTheSameName() {
        Map<String, Resource> names = new HashMap<>();
        for (Resource term : terms()) {
            for (Statement label : term.listProperties(RDFS.label).toList()) {
                String name = isProperty(term) + label.getObject().toString().toLowerCase();
                Resource other = names.put(name, term);
                assertTrue(other == null, () -> name + ": " + term + " and " + other);
            }
            Set<String> comments = new HashSet<>();
            term.listProperties(RDFS.comment)
                    .forEach(comment -> assertTrue(comments.add(comment.getString())));
        }
    }

    @Test
    void sharesANameBetweenPropertyAndClassOnlyWhenTheOneLeadsToTheOther() {
        for (Resource property : properties()) {
            for (Statement label : property.listProperties(RDFS.label).toList()) {
                for (Resource named :
                        ONTOLOGY.listSubjectsWithProperty(RDFS.label, label.getObject()).toList()) {
                    assertTrue(
                            named.equals(property) || property.hasProperty(RDFS.range, named),
                            () -> property + " and " + named);
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

    private static List<Resource> properties() {
        return terms().stream().filter(OntologyChecksTest::isProperty).toList();
    }

    private static boolean isProperty(Resource term) {
        return term.hasProperty(RDF.type, OWL.ObjectProperty)
                || term.hasProperty(RDF.type, OWL.DatatypeProperty);
    }

    private static List<Resource> terms() {
        TreeSet<String> names = new TreeSet<>();
        ONTOLOGY.listSubjectsWithProperty(RDFS.isDefinedBy, HEADER)
                .forEach(term -> names.add(term.getURI()));
        return names.stream().map(ONTOLOGY::createResource).toList();
    }

    private static Property vann(String name) {
        return ResourceFactory.createProperty(VANN + name);
    }

    private static Property schema(String name) {
        return ResourceFactory.createProperty(SchemaDO.NS + name);
    }
}
