package org.w3id.paperkg.query.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What a graph says of one resource: its concise bounded description, which without blank nodes is
 * all statements about it, and one page of the statements that point to it.
 *
 * @see <a href="https://www.w3.org/submissions/CBD/">Concise Bounded Description</a>
 * @param outgoing sorted by property and value
 * @param incoming those of this page, sorted by property and subject
 * @param page from 1
 * @param pages at least 1
 * @param incomingTotal on all pages
 */
public record ResourceDescription(
        Node resource,
        List<Triple> outgoing,
        List<Triple> incoming,
        int page,
        int pages,
        int incomingTotal) {
    /** Incoming statements on one page. */
    public static final int PAGE_SIZE = 250;

    private static final Comparator<Triple> BY_TEXT =
            Comparator.comparing((Triple triple) -> triple.getPredicate().toString())
                    .thenComparing(triple -> triple.getSubject().toString())
                    .thenComparing(triple -> triple.getObject().toString());

    public ResourceDescription {
        outgoing = List.copyOf(outgoing);
        incoming = List.copyOf(incoming);
    }

    /** Whether the graph says anything about it. */
    public static boolean exists(Graph graph, String iri) {
        return graph.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    /**
     * Costs memory and a sort for all statements that name the resource, on whatever page they are.
     *
     * @param page from 1
     * @return empty when the graph says nothing about the resource, or there is no such page
     */
    public static Optional<ResourceDescription> of(Graph graph, String iri, int page) {
        Node resource = NodeFactory.createURI(iri);
        List<Triple> outgoing = sorted(graph, resource, Node.ANY);
        List<Triple> incoming = sorted(graph, Node.ANY, resource);
        int pages = Math.max(1, (incoming.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        if (outgoing.isEmpty() || page < 1 || page > pages) {
            return Optional.empty();
        }
        int first = (page - 1) * PAGE_SIZE;
        int end = Math.min(incoming.size(), first + PAGE_SIZE);
        return Optional.of(
                new ResourceDescription(
                        resource,
                        outgoing,
                        incoming.subList(first, end),
                        page,
                        pages,
                        incoming.size()));
    }

    private static List<Triple> sorted(Graph graph, Node subject, Node object) {
        List<Triple> found = new ArrayList<>();
        graph.find(subject, Node.ANY, object).forEach(found::add);
        found.sort(BY_TEXT);
        return found;
    }
}
