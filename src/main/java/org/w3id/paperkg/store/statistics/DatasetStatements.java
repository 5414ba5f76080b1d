package org.w3id.paperkg.store.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Statements that describe a dataset, collected in the order in which they are made. */
public final class DatasetStatements {
    private final List<Triple> triples = new ArrayList<>();

    /** What is said about one resource. */
    public final class About {
        private final Node subject;

        private About(Node subject) {
            this.subject = subject;
        }

        public About type(Resource type) {
            return iri(RDF.type, type.getURI());
        }

        public About iri(Property property, String iri) {
            return add(property, NodeFactory.createURI(iri));
        }

        public About text(Property property, String text) {
            return add(property, NodeFactory.createLiteralString(text));
        }

        public About integer(Property property, long number) {
            return typed(property, Long.toString(number), XSDDatatype.XSDinteger);
        }

        public About typed(Property property, String text, XSDDatatype type) {
            return add(property, NodeFactory.createLiteralDT(text, type));
        }

        public About add(Property property, Node value) {
            triples.add(Triple.create(subject, property.asNode(), value));
            return this;
        }
    }

    public About about(String iri) {
        return new About(NodeFactory.createURI(iri));
    }

    public List<Triple> triples() {
        return Collections.unmodifiableList(triples);
    }
}
