package org.w3id.paperkg.ontology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** The vocabulary and its relation to others, as its files have them. */
final class OntologyFiles {
    static final String NAMESPACE = "https://w3id.org/paperkg/ontology#";
    static final Model OWN = RDFDataMgr.loadModel("ontology/paperkg.ttl");
    static final Model ALIGNMENT = RDFDataMgr.loadModel("ontology/alignment.ttl");
    static final Model ALL = ModelFactory.createUnion(OWN, ALIGNMENT);
    static final Resource HEADER = OWN.createResource("https://w3id.org/paperkg/ontology");

    private OntologyFiles() {}

    static List<Resource> of(Resource type) {
        return OWN.listSubjectsWithProperty(RDF.type, type).toList();
    }

    static List<Resource> properties() {
        return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(type -> of(type).stream())
                .toList();
    }

    static Set<Resource> values(Resource subject, Property... properties) {
        Set<Resource> values = new HashSet<>();
        for (Property property : properties) {
            ALL.listObjectsOfProperty(subject, property)
                    .filterKeep(RDFNode::isURIResource)
                    .forEach(node -> values.add(node.asResource()));
        }
        return values;
    }
}
