package org.w3id.paperkg.server.page.ontology;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * What a correct graph says of the instances of each class, after the shapes.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
final class ExpectedStatements {
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Property TARGET_CLASS = shacl("targetClass");
    private static final Property PROPERTY = shacl("property");
    private static final Property PATH = shacl("path");
    private static final Property MIN_COUNT = shacl("minCount");
    private static final Property MAX_COUNT = shacl("maxCount");
    private static final Property CLASS = shacl("class");
    private static final Property DATATYPE = shacl("datatype");

    /**
     * How many values of a property, and of what kind.
     *
     * @param most empty for any number
     */
    record Count(int least, Optional<Integer> most, Optional<Resource> value) {
        private static final Count ANY = new Count(0, Optional.empty(), Optional.empty());

        private Count and(Count other) {
            return new Count(
                    Math.max(least, other.least), most.or(other::most), value.or(other::value));
        }

        /** As in UML, {@code 0..1}. */
        String text() {
            String upper = most.map(String::valueOf).orElse("*");
            return upper.equals(String.valueOf(least)) ? upper : least + ".." + upper;
        }
    }

    private final Map<String, Map<String, Count>> byClass = new HashMap<>();

    ExpectedStatements(Model shapes) {
        shapes.listStatements(null, TARGET_CLASS, (RDFNode) null)
                .forEach(
                        target ->
                                target.getSubject()
                                        .listProperties(PROPERTY)
                                        .forEach(
                                                shape ->
                                                        add(
                                                                target.getResource().getURI(),
                                                                shape.getResource())));
    }

    private void add(String target, Resource shape) {
        Resource path = shape.getPropertyResourceValue(PATH);
        if (path.isURIResource()) {
            byClass.computeIfAbsent(target, key -> new TreeMap<>())
                    .merge(path.getURI(), count(shape), Count::and);
        }
    }

    private static Count count(Resource shape) {
        int least =
                Optional.ofNullable(shape.getProperty(MIN_COUNT))
                        .map(statement -> statement.getInt())
                        .orElse(Count.ANY.least());
        Optional<Integer> most =
                Optional.ofNullable(shape.getProperty(MAX_COUNT))
                        .map(statement -> statement.getInt());
        Optional<Resource> value =
                Optional.ofNullable(shape.getPropertyResourceValue(CLASS))
                        .or(() -> Optional.ofNullable(shape.getPropertyResourceValue(DATATYPE)));
        return new Count(least, most, value);
    }

    /** By the IRI of the property. */
    Map<String, Count> of(Resource type) {
        return new LinkedHashMap<>(byClass.getOrDefault(type.getURI(), Map.of()));
    }

    private static Property shacl(String name) {
        return ResourceFactory.createProperty(SHACL + name);
    }
}
