package org.w3id.paperkg.store.statistics;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.paperkg.store.dump.SortedTriples;

/** The counts that VoID asks for, of all triples, of each class and of each property. */
public final class GraphStatistics {
    private static final int[] NO_TYPES = {};

    private final SortedTriples triples;
    private final int[][] types;
    private final BitSet objects = new BitSet();
    private final Map<String, ClassUse> classes = new HashMap<>();
    private final Map<String, PropertyUse> properties = new HashMap<>();
    private long subjects;

    private GraphStatistics(SortedTriples triples) {
        this.triples = triples;
        this.types = types(triples);
    }

    /** Cost: one pass over the triples, and memory of some bytes a term. */
    public static GraphStatistics of(SortedTriples triples) {
        GraphStatistics statistics = new GraphStatistics(triples);
        for (int subject = 0; subject < triples.terms(); subject++) {
            if (triples.from(subject) < triples.to(subject)) {
                statistics.countSubject(subject);
            }
        }
        return statistics;
    }

    private static int[][] types(SortedTriples triples) {
        int[][] types = new int[triples.terms()][];
        for (int subject = 0; subject < types.length; subject++) {
            int first = triples.from(subject);
            int last = triples.to(subject);
            while (first < last && !isType(triples, first)) {
                first++;
            }
            while (first < last && !isType(triples, last - 1)) {
                last--;
            }
            types[subject] = first == last ? NO_TYPES : new int[last - first];
            for (int at = first; at < last; at++) {
                types[subject][at - first] = triples.object(at);
            }
        }
        return types;
    }

    private static boolean isType(SortedTriples triples, int at) {
        return triples.node(triples.predicate(at)).equals(RDF.Nodes.type);
    }

    private void countSubject(int subject) {
        subjects++;
        String iri = triples.node(subject).toString();
        for (int type : types[subject]) {
            classes.computeIfAbsent(iri(type), name -> new ClassUse(iri))
                    .countEntity(triples.to(subject) - triples.from(subject));
        }
        int from = triples.from(subject);
        while (from < triples.to(subject)) {
            int to = from + 1;
            while (to < triples.to(subject) && triples.predicate(to) == triples.predicate(from)) {
                to++;
            }
            countProperty(subject, from, to);
            from = to;
        }
    }

    private void countProperty(int subject, int from, int to) {
        String property = iri(triples.predicate(from));
        count(properties.computeIfAbsent(property, name -> new PropertyUse()), from, to);
        for (int type : types[subject]) {
            PropertyUse use = classes.get(iri(type)).property(property);
            count(use, from, to);
            countRanges(use, from, to);
        }
    }

    private void count(PropertyUse use, int from, int to) {
        use.countSubject();
        for (int at = from; at < to; at++) {
            use.countTriple(triples.object(at));
            objects.set(triples.object(at));
        }
    }

    private void countRanges(PropertyUse use, int from, int to) {
        for (int at = from; at < to; at++) {
            Node object = triples.node(triples.object(at));
            if (object.isLiteral()) {
                use.countDatatype(object.getLiteralDatatypeURI());
            }
            for (int type : types[triples.object(at)]) {
                use.countObjectClass(iri(type));
            }
        }
    }

    private String iri(int rank) {
        return triples.node(rank).getURI();
    }

    public long triples() {
        return triples.size();
    }

    public long distinctSubjects() {
        return subjects;
    }

    public long distinctObjects() {
        return objects.cardinality();
    }

    /** Uses by the class's IRI. */
    public SortedMap<String, ClassUse> classes() {
        return new TreeMap<>(classes);
    }

    /** Uses by the property's IRI. */
    public SortedMap<String, PropertyUse> properties() {
        return new TreeMap<>(properties);
    }

    /**
     * How many triples lead to IRIs that begin so, by the property's IRI.
     *
     * @param space what the IRIs of another dataset begin with
     */
    public SortedMap<String, Long> linksInto(String space) {
        SortedMap<String, Long> links = new TreeMap<>();
        for (int at = 0; at < triples.size(); at++) {
            Node object = triples.node(triples.object(at));
            if (object.isURI() && object.getURI().startsWith(space)) {
                links.merge(iri(triples.predicate(at)), 1L, Long::sum);
            }
        }
        return links;
    }
}
