package org.w3id.paperkg.server.dataset;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.store.DatasetDescription;
import org.w3id.paperkg.store.Generation;

/**
 * The VoID and DCAT description of a generation, as a client of this server needs it: the endpoint
 * and the dumps have the addresses at which it reaches them, and not those below the base of the
 * data.
 */
final class DatasetGraphDescription {
    private DatasetGraphDescription() {}

    /**
     * @param site where the client reaches the server, see {@link Site}
     */
    static Graph of(Generation generation, String site) {
        DatasetGraph dataset = generation.dataset().asDatasetGraph();
        Node name = NodeFactory.createURI(DatasetDescription.graphName(generation.base()));
        Graph description = GraphFactory.createDefaultGraph();
        ReadTransaction.run(
                dataset,
                () ->
                        dataset.getGraph(name).stream()
                                .map(triple -> served(triple, generation.base(), site))
                                .forEach(description::add));
        return description;
    }

    private static Triple served(Triple triple, String base, String site) {
        return Triple.create(
                triple.getSubject(), triple.getPredicate(), served(triple.getObject(), base, site));
    }

    private static Node served(Node object, String base, String site) {
        return Optional.of(object)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(
                        iri ->
                                Stream.of("sparql", "dumps/")
                                        .map(base::concat)
                                        .anyMatch(
                                                ours ->
                                                        ours.endsWith("/")
                                                                ? iri.startsWith(ours)
                                                                : iri.equals(ours)))
                .map(iri -> NodeFactory.createURI(site + iri.substring(base.length())))
                .orElse(object);
    }
}
