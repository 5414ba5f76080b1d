package org.w3id.paperkg.store.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

class EncodedGraphTest {
    private static final List<Triple> TRIPLES =
            List.of(
                    SSE.parseTriple("(:a :knows :b)"),
                    SSE.parseTriple("(:b :knows :a)"),
                    SSE.parseTriple("(:a :name 'a')"),
                    SSE.parseTriple("(:knows :name 'knows')"));

    private static Graph graph() {
        EncodedTriples encoded = new EncodedTriples();
        TRIPLES.forEach(encoded::add);
        return new EncodedGraph(encoded);
    }

    @Test
    void hasTheTriplesThatWereEncoded() {
        Graph same = GraphFactory.createDefaultGraph();
        TRIPLES.forEach(same::add);
        assertTrue(graph().isIsomorphicWith(same));
    }

    @Test
    void findsByAnyTerms() {
        Node a = SSE.parseNode(":a");
        assertEquals(
                List.of(TRIPLES.get(0), TRIPLES.get(1)),
                graph().find(Node.ANY, SSE.parseNode(":knows"), Node.ANY).toList());
        assertEquals(List.of(TRIPLES.get(1)), graph().find(Node.ANY, Node.ANY, a).toList());
        assertEquals(
                List.of(TRIPLES.get(0)),
                graph().find(a, SSE.parseNode(":knows"), Node.ANY).toList());
        assertFalse(graph().contains(Node.ANY, SSE.parseNode(":unheard-of"), Node.ANY));
        assertFalse(graph().contains(SSE.parseNode(":knows"), SSE.parseNode(":knows"), Node.ANY));
    }
}
