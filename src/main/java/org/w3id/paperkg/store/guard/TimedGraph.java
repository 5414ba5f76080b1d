package org.w3id.paperkg.store.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that answers for as long as the query may take. Jena 5.6.0 walks a property path to its
 * end before it gives a first row, and some property functions all of a list, with no look at the
 * clock; this has them look with every triple that they read.
 */
public final class TimedGraph extends WrappedGraph {
    private final Deadline deadline;

    /**
     * @param cancelled what is set when the time is over
     */
    public TimedGraph(Graph graph, AtomicBoolean cancelled) {
        super(graph);
        this.deadline = new Deadline(cancelled);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        deadline.check();
        return timed(super.find(subject, predicate, object));
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        deadline.check();
        return timed(super.find(pattern));
    }

    private ExtendedIterator<Triple> timed(ExtendedIterator<Triple> triples) {
        return triples.filterKeep(
                any -> {
                    deadline.checkNowAndThen();
                    return true;
                });
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        deadline.check();
        return super.contains(subject, predicate, object);
    }

    @Override
    public boolean contains(Triple triple) {
        deadline.check();
        return super.contains(triple);
    }
}
