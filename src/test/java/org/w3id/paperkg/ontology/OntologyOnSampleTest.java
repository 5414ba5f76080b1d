package org.w3id.paperkg.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.graph.GraphMapper;
import org.w3id.paperkg.graph.GraphSettings;

/** A real graph keeps to what the ontology says of its terms. */
class OntologyOnSampleTest {
    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/paperkg.ttl");
    private static final GraphSettings SETTINGS =
            new GraphSettings(
                    GraphSettings.DEFAULT_BASE, GraphSettings.DEFAULT_MAX_TEAM_SIZE, "test");
    private static final Model DATA = sample();

    private static Model sample() {
        Model model = ModelFactory.createDefaultModel();
        new GraphMapper(SETTINGS)
                .write(
                        TestStore.knowledge(List.of(TestStore.SAMPLE)),
                        StreamRDFLib.graph(model.getGraph()));
        return model;
    }

    @Test
    void putsNothingIntoTwoDisjointClasses() {
        for (Statement apart :
                ONTOLOGY.listStatements(null, OWL.disjointWith, (RDFNode) null).toList()) {
            Set<Resource> both =
                    DATA.listSubjectsWithProperty(RDF.type, apart.getSubject()).toSet();
            both.retainAll(DATA.listSubjectsWithProperty(RDF.type, apart.getObject()).toSet());
            assertEquals(Set.of(), both, apart::toString);
        }
    }

    @Test
    void statesPropertiesOfTheirDomainAndLeadsToTheirRange() {
        for (Statement statement : DATA.listStatements().toList()) {
            Resource property = ONTOLOGY.createResource(statement.getPredicate().getURI());
            Set<String> domain = named(property, RDFS.domain, "domainIncludes");
            assertTrue(
                    domain.isEmpty()
                            || domain.stream().anyMatch(is(statement.getSubject())::contains),
                    statement::toString);
            Set<String> range = named(property, RDFS.range, "rangeIncludes");
            assertTrue(
                    range.isEmpty() || range.stream().anyMatch(is(statement.getObject())::contains),
                    statement::toString);
        }
    }

    @Test
    void sharesALabelOnlyBetweenAPropertyAndTheClassItLeadsTo() {
        for (Statement label : ONTOLOGY.listStatements(null, RDFS.label, (RDFNode) null).toList()) {
            for (Resource named :
                    ONTOLOGY.listSubjectsWithProperty(RDFS.label, label.getObject()).toList()) {
                Resource term = label.getSubject();
                assertTrue(
                        named.equals(term)
                                || term.hasProperty(RDFS.range, named)
                                || named.hasProperty(RDFS.range, term),
                        () -> term + " and " + named);
            }
        }
    }

    private static Set<String> named(Resource property, Property strict, String loose) {
        Set<String> classes = new TreeSet<>();
        property.listProperties(strict)
                .andThen(property.listProperties(ONTOLOGY.createProperty(SchemaDO.NS, loose)))
                .forEach(statement -> classes.add(statement.getResource().getURI()));
        return classes;
    }

    private static Set<String> is(RDFNode node) {
        if (node.isLiteral()) {
            return Set.of(node.asLiteral().getDatatypeURI(), RDFS.Literal.getURI());
        }
        Set<String> types =
                node.inModel(DATA).asResource().listProperties(RDF.type).toList().stream()
                        .flatMap(
                                type ->
                                        ONTOLOGY
                                                .createResource(type.getResource().getURI())
                                                .listProperties(RDFS.subClassOf)
                                                .mapWith(Statement::getResource)
                                                .andThen(List.of(type.getResource()).iterator())
                                                .toList()
                                                .stream())
                        .map(Resource::getURI)
                        .collect(Collectors.toSet());
        types.add(RDFS.Resource.getURI());
        // the sections of a summary are described by the ontology itself
        ONTOLOGY.createResource(node.asResource().getURI())
                .listProperties(RDF.type)
                .forEach(type -> types.add(type.getResource().getURI()));
        return types;
    }
}
