package org.w3id.paperkg.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The measures that a stored graph states, beside those that another program computes from its
 * {@code pkg:coauthor} links alone.
 */
final class StoredMeasures {
    private static final String ONTOLOGY = "https://w3id.org/paperkg/ontology#";
    private static final int MAX_TEAM_SIZE = 100;

    private final Graph stored;
    private final org.jgrapht.Graph<Node, DefaultEdge> network =
            new SimpleGraph<>(DefaultEdge.class);

    StoredMeasures(Graph stored) {
        this.stored = stored;
        each("coauthorCount", (author, count) -> network.addVertex(author));
        each("coauthor", network::addEdge);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(ONTOLOGY + name);
    }

    private void each(String property, BiConsumer<Node, Node> use) {
        stored.find(Node.ANY, term(property), Node.ANY)
                .toList()
                .forEach(triple -> use.accept(triple.getSubject(), triple.getObject()));
    }

    private Map<Node, Double> numbers(String property) {
        Map<Node, Double> numbers = new HashMap<>();
        each(
                property,
                (subject, value) ->
                        numbers.put(subject, Double.parseDouble(value.getLiteralLexicalForm())));
        return numbers;
    }

    private void check(String property, Map<Node, ? extends Number> expected, double tolerance) {
        Map<Node, Double> found = numbers(property);
        for (Node author : network.vertexSet()) {
            assertEquals(
                    expected.get(author).doubleValue(),
                    found.get(author),
                    tolerance,
                    () -> property + " of " + author);
        }
    }

    /** All but betweenness, which takes another program minutes. */
    void check() {
        Map<Node, Integer> degrees = new HashMap<>();
        network.vertexSet().forEach(author -> degrees.put(author, network.degreeOf(author)));
        check("coauthorCount", degrees, 0);
        check("coreNumber", new Coreness<>(network).getScores(), 0);
        check("pageRank", new PageRank<>(network, 0.85, 1000, 1e-14).getScores(), 1e-9);
        check("totalStrength", papersWithOthers(), 0);
        checkComponents();
        checkCommunities();
    }

    void checkBetweenness() {
        check("betweenness", new BetweennessCentrality<>(network).getScores(), 0.000501);
    }

    private Map<Node, Integer> papersWithOthers() {
        Map<Node, Set<Node>> teams = new HashMap<>();
        stored.find(Node.ANY, DCTerms.creator.asNode(), Node.ANY)
                .forEach(
                        t ->
                                teams.computeIfAbsent(t.getSubject(), p -> new HashSet<>())
                                        .add(t.getObject()));
        Map<Node, Integer> papers = new HashMap<>();
        network.vertexSet().forEach(author -> papers.put(author, 0));
        teams.values().stream()
                .filter(team -> team.size() > 1 && team.size() <= MAX_TEAM_SIZE)
                .forEach(team -> team.forEach(author -> papers.merge(author, 1, Integer::sum)));
        return papers;
    }

    private void checkComponents() {
        Map<Node, Integer> sizes = new HashMap<>();
        for (Set<Node> component : new ConnectivityInspector<>(network).connectedSets()) {
            Set<Node> stated = new HashSet<>();
            for (Node author : component) {
                sizes.put(author, component.size());
                stated.add(stored.find(author, term("component"), Node.ANY).next().getObject());
            }
            assertEquals(1, stated.size(), stated::toString);
            Node leader =
                    component.stream()
                            .sorted(
                                    (a, b) ->
                                            network.degreeOf(a) == network.degreeOf(b)
                                                    ? a.getURI().compareTo(b.getURI())
                                                    : network.degreeOf(b) - network.degreeOf(a))
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    leader.getURI().replace("/author/", "/component/"),
                    stated.iterator().next().getURI());
        }
        check("componentSize", sizes, 0);
    }

    private void checkCommunities() {
        Map<Node, Set<Node>> communities =
                new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
        each(
                "community",
                (author, community) ->
                        assertTrue(
                                communities
                                        .computeIfAbsent(community, c -> new HashSet<>())
                                        .add(author)));
        long tied = network.vertexSet().stream().filter(a -> network.degreeOf(a) > 0).count();
        assertEquals(tied, communities.values().stream().mapToInt(Set::size).sum());
        communities.forEach(
                (community, members) ->
                        assertTrue(
                                new ConnectivityInspector<>(new AsSubgraph<>(network, members))
                                        .isConnected(),
                                community::getURI));
    }
}
