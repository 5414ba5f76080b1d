package org.w3id.paperkg.store.dump;

import java.util.Iterator;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * Encoded triples as a graph to be read. For those who look for a few patterns with many triples:
 * each search passes all triples, at some nanoseconds each.
 */
public final class EncodedGraph extends GraphBase {
    private final EncodedTriples triples;

    /**
     * @param triples each once; none is added from now on
     */
    public EncodedGraph(EncodedTriples triples) {
        this.triples = triples;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node[] terms = {pattern.getSubject(), pattern.getPredicate(), pattern.getObject()};
        IntStream found = IntStream.range(0, triples.size());
        for (int i = 0; i < terms.length; i++) {
            int column = i;
            if (terms[i].isConcrete()) {
                OptionalInt number = triples.number(terms[i]);
                if (number.isEmpty()) {
                    return NullIterator.instance();
                }
                int wanted = number.getAsInt();
                found = found.filter(triple -> triples.term(triple, column) == wanted);
            }
        }
        Iterator<Triple> matches = found.mapToObj(this::triple).iterator();
        return WrappedIterator.create(matches);
    }

    private Triple triple(int number) {
        return Triple.create(
                triples.terms().get(triples.term(number, 0)),
                triples.terms().get(triples.term(number, 1)),
                triples.terms().get(triples.term(number, 2)));
    }
}
