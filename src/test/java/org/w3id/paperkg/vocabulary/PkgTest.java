package org.w3id.paperkg.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The constants in Java and the ontology on disk are the same vocabulary. */
class PkgTest {
    private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/paperkg.ttl");
    private static final Node HEADER = NodeFactory.createURI("https://w3id.org/paperkg/ontology");

    @Test
    void definesEveryConstantAndNothingElse() throws IllegalAccessException {
        TreeSet<String> constants = new TreeSet<>();
        for (Field field : Pkg.class.getDeclaredFields()) {
            if (field.getType().equals(Node.class)) {
                Node term = (Node) field.get(null);
                assertEquals(Pkg.NAMESPACE + field.getName(), term.getURI());
                constants.add(field.getName());
            }
        }
        assertEquals(
                defined().stream()
                        .map(Node::getLocalName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                constants);
    }

    @Test
    void labelsAndExplainsEveryTermInEnglishAndKorean() {
        for (Node term : defined()) {
            for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
                assertEquals(
                        List.of("en", "ko"),
                        ONTOLOGY
                                .find(term, property, Node.ANY)
                                .mapWith(Triple::getObject)
                                .mapWith(Node::getLiteralLanguage)
                                .toList()
                                .stream()
                                .sorted()
                                .toList(),
                        () -> property.getLocalName() + " of " + term);
            }
        }
    }

    @Test
    void saysWhereEveryTermIsDefined() {
        defined()
                .forEach(
                        term ->
                                assertTrue(
                                        ONTOLOGY.contains(term, RDFS.Nodes.isDefinedBy, HEADER),
                                        term::toString));
    }

    @Test
    void hasTheVersionThatItsHeaderStates() {
        assertTrue(
                ONTOLOGY.contains(
                        HEADER,
                        OWL.versionInfo.asNode(),
                        NodeFactory.createLiteralString(Pkg.VERSION)));
        assertTrue(
                ONTOLOGY.contains(
                        HEADER,
                        OWL.versionIRI.asNode(),
                        NodeFactory.createURI(HEADER + "/" + Pkg.VERSION)));
    }

    @Test
    void alignsOnlyTermsThatExist() {
        TreeSet<String> known =
                defined().stream().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
        for (String file : List.of("ontology/alignment.ttl", "ontology/shapes.ttl")) {
            RDFDataMgr.loadGraph(file)
                    .find()
                    .forEach(
                            triple ->
                                    List.of(
                                                    triple.getSubject(),
                                                    triple.getPredicate(),
                                                    triple.getObject())
                                            .stream()
                                            .filter(Node::isURI)
                                            .map(Node::getURI)
                                            .filter(uri -> uri.startsWith(Pkg.NAMESPACE))
                                            .forEach(
                                                    uri ->
                                                            assertTrue(
                                                                    known.contains(uri),
                                                                    () -> uri + " in " + file)));
        }
    }

    private static List<Node> defined() {
        return ONTOLOGY
                .find(Node.ANY, NodeConst.nodeRDFType, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(node -> node.isURI() && node.getURI().startsWith(Pkg.NAMESPACE))
                .toSet()
                .stream()
                .toList();
    }
}
