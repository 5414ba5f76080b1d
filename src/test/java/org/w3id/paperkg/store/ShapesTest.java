package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes find exactly the defect that a file's name and its first line state. */
class ShapesTest {
    private static final Path FOLDER = Path.of("src/test/resources/shapes");
    private static final String EXPECTS = "# expects: ";
    private static final Node COAUTHOR =
            NodeFactory.createURI("https://w3id.org/paperkg/ontology#coauthor");

    static List<String> valid() {
        return named("valid.");
    }

    static List<String> invalid() {
        return named("invalid.");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void conforms(String file) {
        assertEquals(List.of(), GraphCheck.violations(read(file)));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void violatesWhatItSays(String file) throws IOException {
        String expected =
                Files.readAllLines(FOLDER.resolve(file)).stream()
                        .filter(line -> line.startsWith(EXPECTS))
                        .map(line -> line.substring(EXPECTS.length()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(file + " has no " + EXPECTS));
        List<String> violations = GraphCheck.violations(read(file));
        assertEquals(1, violations.size(), violations::toString);
        assertTrue(violations.get(0).contains(expected), violations::toString);
    }

    @Test
    void findsBothEndsOfACoauthorLinkThatLeadsOneWay() {
        Graph graph = read("valid.minimal.ttl");
        Triple link = graph.find(Node.ANY, COAUTHOR, Node.ANY).next();
        graph.delete(link);
        assertEquals(2, GraphCheck.violations(graph).size());
    }

    @Test
    void hasNoOtherFiles() {
        assertEquals(named("").size(), valid().size() + invalid().size());
    }

    private static List<String> named(String start) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(start))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph read(String file) {
        return RDFParser.source(FOLDER.resolve(file)).lang(Lang.TURTLE).toGraph();
    }
}
