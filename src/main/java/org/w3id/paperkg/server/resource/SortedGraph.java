package org.w3id.paperkg.server.resource;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A small graph that yields its triples in their given order, so that writers which ask for them
 * bit by bit write the same text each time. A search costs a pass over all triples.
 */
public final class SortedGraph extends GraphBase {
    private final List<Triple> triples;

    public SortedGraph(List<Triple> triples) {
        this.triples = List.copyOf(triples);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(triples.iterator()).filterKeep(pattern::matches);
    }
}
