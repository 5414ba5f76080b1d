package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.paperkg.graph.OntologyFiles.ALIGNMENT;
import static org.w3id.paperkg.graph.OntologyFiles.HEADER;
import static org.w3id.paperkg.graph.OntologyFiles.ONTOLOGY;
import static org.w3id.paperkg.graph.OntologyFiles.isProperty;
import static org.w3id.paperkg.graph.OntologyFiles.properties;
import static org.w3id.paperkg.graph.OntologyFiles.terms;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/**
 * What FOOPS! looks at, and OOPS! as far as metadata and names go. docs/ontology.md says which check
 * is which test.
 */
class OntologyChecksTest {
    private static final String VANN = "http://purl.org/vocab/vann/";

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
        assertEquals(Pkg.NAMESPACE, HEADER.getProperty(vann("preferredNamespaceUri")).getString());
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
            assertFalse(term.getURI().matches(".*\\.(ttl|owl|rdf|xml|nt|n3)\\b.*"), term::toString);
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

    private static Property vann(String name) {
        return ResourceFactory.createProperty(VANN + name);
    }
}
