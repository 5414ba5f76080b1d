package org.w3id.paperkg.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.ontology.OntologyFiles.ALL;
import static org.w3id.paperkg.ontology.OntologyFiles.HEADER;
import static org.w3id.paperkg.ontology.OntologyFiles.NAMESPACE;
import static org.w3id.paperkg.ontology.OntologyFiles.OWN;
import static org.w3id.paperkg.ontology.OntologyFiles.of;
import static org.w3id.paperkg.ontology.OntologyFiles.properties;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What FOOPS! looks for in an ontology, as far as a file can tell, and that its terms and those of
 * others are called what they are.
 *
 * @see <a href="https://foops.linkeddata.es/">FOOPS!, an ontology pitfall scanner for FAIR</a>
 */
class OntologyMetadataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.org/dc/terms/title",
                "http://purl.org/dc/terms/description",
                "http://purl.org/dc/terms/license",
                "http://purl.org/dc/terms/creator",
                "http://purl.org/dc/terms/contributor",
                "http://purl.org/dc/terms/publisher",
                "http://purl.org/dc/terms/created",
                "http://purl.org/dc/terms/issued",
                "http://purl.org/dc/terms/modified",
                "http://purl.org/dc/terms/bibliographicCitation",
                "http://purl.org/ontology/bibo/status",
                "http://www.w3.org/2002/07/owl#versionIRI",
                "http://www.w3.org/2002/07/owl#versionInfo",
                "http://purl.org/vocab/vann/preferredNamespacePrefix",
                "http://purl.org/vocab/vann/preferredNamespaceUri"
            })
    void saysOfItself(String property) {
        assertTrue(OWN.contains(HEADER, ResourceFactory.createProperty(property)));
    }

    @Test
    void hasPersistentAndConsistentIris() {
        assertTrue(HEADER.getURI().startsWith("https://w3id.org/"));
        assertTrue(NAMESPACE.startsWith(HEADER.getURI()));
        String version = HEADER.getProperty(OWL.versionInfo).getString();
        assertEquals(
                HEADER.getURI() + "/" + version,
                HEADER.getProperty(OWL2.versionIRI).getResource().getURI());
        assertTrue(HEADER.getProperty(DCTerms.license).getObject().isURIResource());
        assertTrue(HEADER.getProperty(DCTerms.bibliographicCitation).getString().contains(version));
    }

    @Test
    void namesTermsInOneWay() { // P22, P36
        of(OWL.Class).forEach(one -> assertTrue(one.getLocalName().matches("[A-Z][A-Za-z]+")));
        properties().forEach(one -> assertTrue(one.getLocalName().matches("[a-z][A-Za-z0-9]+")));
        assertFalse(HEADER.getURI().matches(".*\\.(ttl|owl|rdf)"));
    }

    @Test
    void mapsToTermsThatTheirVocabulariesHave() throws IllegalAccessException {
        Set<String> known = new TreeSet<>();
        for (Class<?> vocabulary : List.of(SchemaDO.class, FOAF.class, SKOS.class, DCTerms.class)) {
            for (var field : vocabulary.getFields()) {
                if (field.get(null) instanceof Resource term) {
                    known.add(term.getURI());
                }
            }
        }
        Set<String> checked =
                Stream.of(SchemaDO.NS, FOAF.getURI(), SKOS.getURI(), DCTerms.getURI())
                        .collect(Collectors.toSet());
        ALL.listStatements()
                .forEach(
                        statement ->
                                Stream.of(statement.getPredicate(), statement.getObject())
                                        .filter(RDFNode::isURIResource)
                                        .map(node -> node.asResource().getURI())
                                        .filter(iri -> checked.stream().anyMatch(iri::startsWith))
                                        .forEach(iri -> assertTrue(known.contains(iri), iri)));
    }
}
