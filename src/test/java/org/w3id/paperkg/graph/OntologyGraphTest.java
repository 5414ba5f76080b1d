package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class OntologyGraphTest {

    @Test
    void putsTheOntologyBesideTheData() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        OntologyGraph.write(StreamRDFLib.dataset(dataset));
        assertEquals(0, dataset.getDefaultGraph().size());
        Node name = NodeFactory.createURI(OntologyGraph.NAME);
        Graphs.read(Path.of("ontology/paperkg.ttl"))
                .find()
                .forEach(t -> assertTrue(dataset.getGraph(name).contains(t), t::toString));
    }
}
