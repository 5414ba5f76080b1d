package org.w3id.paperkg.store.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The instances of one class and the properties they have. */
public final class ClassUse {
    private final Map<String, PropertyUse> properties = new HashMap<>();
    private final String example;
    private long entities;
    private long triples;

    ClassUse(String example) {
        this.example = example;
    }

    void countEntity(long about) {
        entities++;
        triples += about;
    }

    PropertyUse property(String property) {
        return properties.computeIfAbsent(property, iri -> new PropertyUse());
    }

    /** The first instance, in the order of the sorted triples. */
    public String example() {
        return example;
    }

    public long entities() {
        return entities;
    }

    /** Triples whose subject is an instance. */
    public long triples() {
        return triples;
    }

    /** Uses by the property's IRI. */
    public SortedMap<String, PropertyUse> properties() {
        return new TreeMap<>(properties);
    }
}
