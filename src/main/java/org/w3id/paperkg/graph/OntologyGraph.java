package org.w3id.paperkg.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * The ontology and its alignment, which travel with the data in a named graph of their own, so that
 * a query can ask what a term means.
 */
public final class OntologyGraph {
    private static final Node GRAPH = NodeFactory.createURI(Pkg.ONTOLOGY);
    private static final List<String> FILES =
            List.of("ontology/paperkg.ttl", "ontology/alignment.ttl");

    private OntologyGraph() {}

    /** Writes quads only; the default graph stays as it is. */
    public static void write(StreamRDF out) {
        for (String file : FILES) {
            read(file).find().forEach(triple -> out.quad(Quad.create(GRAPH, triple)));
        }
    }

    private static Graph read(String file) {
        try (InputStream in = OntologyGraph.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + file);
            }
            return RDFParser.source(in).lang(Lang.TURTLE).base(Pkg.ONTOLOGY).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own " + file, e);
        }
    }
}
