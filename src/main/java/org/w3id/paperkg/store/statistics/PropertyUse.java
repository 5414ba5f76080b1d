package org.w3id.paperkg.store.statistics;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often one property is used, by all subjects or by those of one class. */
public final class PropertyUse {
    private final BitSet objects = new BitSet();
    private final Map<String, Long> triplesByObjectClass = new HashMap<>();
    private final Map<String, Long> triplesByDatatype = new HashMap<>();
    private long triples;
    private long subjects;

    void countSubject() {
        subjects++;
    }

    void countTriple(int object) {
        triples++;
        objects.set(object);
    }

    void countObjectClass(String type) {
        triplesByObjectClass.merge(type, 1L, Long::sum);
    }

    void countDatatype(String datatype) {
        triplesByDatatype.merge(datatype, 1L, Long::sum);
    }

    public long triples() {
        return triples;
    }

    public long distinctSubjects() {
        return subjects;
    }

    public long distinctObjects() {
        return objects.cardinality();
    }

    /** How many triples lead to instances of a class, by the class's IRI. */
    public SortedMap<String, Long> triplesByObjectClass() {
        return new TreeMap<>(triplesByObjectClass);
    }

    /** How many triples have literals of a datatype, by the datatype's IRI. */
    public SortedMap<String, Long> triplesByDatatype() {
        return new TreeMap<>(triplesByDatatype);
    }
}
