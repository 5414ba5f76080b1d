package org.w3id.paperkg.graph;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** The files of the ontology as models, and the terms they define. */
final class OntologyFiles {
    static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/paperkg.ttl");
    static final Model ALIGNMENT = RDFDataMgr.loadModel("ontology/alignment.ttl");
    static final Resource HEADER = ONTOLOGY.createResource("https://w3id.org/paperkg/ontology");

    private OntologyFiles() {}

    static List<Resource> terms() {
        TreeSet<String> names = new TreeSet<>();
        ONTOLOGY.listSubjectsWithProperty(RDFS.isDefinedBy, HEADER)
                .forEach(term -> names.add(term.getURI()));
        return names.stream().map(ONTOLOGY::createResource).toList();
    }

    static List<Resource> properties() {
        return terms().stream().filter(OntologyFiles::isProperty).toList();
    }

    static boolean isProperty(Resource term) {
        return term.hasProperty(RDF.type, OWL.ObjectProperty)
                || term.hasProperty(RDF.type, OWL.DatatypeProperty);
    }

    static Property schema(String name) {
        return ResourceFactory.createProperty(SchemaDO.NS + name);
    }
}
