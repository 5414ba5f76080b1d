package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.paperkg.vocabulary.Pkg;

class OntologyGraphTest {
    private final DatasetGraph written = DatasetGraphFactory.create();

    OntologyGraphTest() {
        OntologyGraph.write(StreamRDFLib.dataset(written));
    }

    @Test
    void standsInItsOwnGraphAlone() {
        assertTrue(written.getDefaultGraph().isEmpty());
        assertTrue(
                written.getGraph(NodeFactory.createURI(Pkg.ONTOLOGY))
                        .contains(Pkg.Paper, RDF.Nodes.type, OWL.Class.asNode()));
        assertEquals(1, written.stream().map(Quad::getGraph).distinct().count());
    }

    @Test
    void hasNoBlankNodes() {
        Iterator<Quad> quads = written.find();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            assertFalse(quad.getSubject().isBlank() || quad.getObject().isBlank(), quad::toString);
        }
    }
}
