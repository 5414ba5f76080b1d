package org.w3id.paperkg.graph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.Golden;
import org.w3id.paperkg.vocabulary.Pkg;

/** Small digests with the whole graph that they become, topics apart. */
class GraphGoldenTest {
    private static final Golden GRAPHS =
            new Golden(Path.of("src/test/resources/graph"), ".md", ".ttl");

    static List<String> names() {
        return GRAPHS.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void becomesTheGraphBesideIt(String name) throws IOException {
        String digest = Files.readString(GRAPHS.inputFile(name));
        Graph found = Graphs.graph(Graphs.bare(Graphs.digest(name + ".md", digest)));
        found.getPrefixMapping()
                .setNsPrefix("pkg", Pkg.NAMESPACE)
                .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
                .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
                .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
                .setNsPrefix("schema", "https://schema.org/")
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");
        String printed = RDFWriter.source(found).format(RDFFormat.TURTLE_PRETTY).asString();
        Graph expected =
                RDFParser.fromString(GRAPHS.expected(name, printed), Lang.TURTLE).toGraph();
        assertTrue(expected.isIsomorphicWith(found), () -> "found\n" + printed);
    }
}
