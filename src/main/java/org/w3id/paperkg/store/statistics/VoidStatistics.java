package org.w3id.paperkg.store.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.VOID;

/**
 * Writes counts as VoID partitions: by property, by class, and for each property of a class by the
 * class or the datatype of its values. All partitions have IRIs.
 *
 * @see <a href="https://www.w3.org/TR/void/">Describing Linked Datasets with the VoID
 *     Vocabulary</a>
 */
public final class VoidStatistics {
    /** VoID has no partition by datatype; this extension of it is what query editors read. */
    private static final String EXTENSION = "http://ldf.fi/void-ext#";

    private static final Property DATATYPE_PARTITION =
            ResourceFactory.createProperty(EXTENSION + "datatypePartition");
    private static final Property DATATYPE = ResourceFactory.createProperty(EXTENSION + "datatype");

    private final DatasetStatements description;
    private final String dataset;
    private final String partitions;
    private final Map<String, String> prefixes;

    /**
     * @param dataset the IRI of what is counted
     * @param partitions what the IRIs of partitions begin with
     * @param prefixes namespaces by prefix, for readable IRIs of partitions
     */
    public VoidStatistics(
            DatasetStatements description,
            String dataset,
            String partitions,
            Map<String, String> prefixes) {
        this.description = description;
        this.dataset = dataset;
        this.partitions = partitions;
        this.prefixes = prefixes;
    }

    public void write(GraphStatistics counts) {
        DatasetStatements.About about =
                description
                        .about(dataset)
                        .integer(VOID.triples, counts.triples())
                        .integer(VOID.entities, counts.distinctSubjects())
                        .integer(VOID.distinctSubjects, counts.distinctSubjects())
                        .integer(VOID.distinctObjects, counts.distinctObjects())
                        .integer(VOID.classes, counts.classes().size())
                        .integer(VOID.properties, counts.properties().size());
        vocabularies(counts).forEach(namespace -> about.iri(VOID.vocabulary, namespace));
        counts.properties()
                .forEach((iri, use) -> property(dataset, partitions + name(iri), iri, use));
        counts.classes().forEach(this::type);
    }

    private static TreeSet<String> vocabularies(GraphStatistics counts) {
        TreeSet<String> namespaces = new TreeSet<>();
        for (SortedMap<String, ?> terms : List.of(counts.classes(), counts.properties())) {
            terms.keySet().forEach(term -> namespaces.add(namespace(term)));
        }
        return namespaces;
    }

    private static String namespace(String term) {
        return term.substring(0, Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1);
    }

    private void type(String type, ClassUse use) {
        String partition = partitions + name(type);
        description.about(dataset).iri(VOID.classPartition, partition);
        description
                .about(partition)
                .type(VOID.Dataset)
                .iri(VOID._class, type)
                .integer(VOID.entities, use.entities())
                .integer(VOID.triples, use.triples())
                .integer(VOID.properties, use.properties().size())
                .iri(VOID.exampleResource, use.example());
        use.properties()
                .forEach(
                        (iri, property) -> {
                            String nested = partition + "/" + name(iri);
                            property(partition, nested, iri, property);
                            ranges(nested, property);
                        });
    }

    private void property(String of, String partition, String property, PropertyUse use) {
        description.about(of).iri(VOID.propertyPartition, partition);
        description
                .about(partition)
                .type(VOID.Dataset)
                .iri(VOID.property, property)
                .integer(VOID.triples, use.triples())
                .integer(VOID.distinctSubjects, use.distinctSubjects())
                .integer(VOID.distinctObjects, use.distinctObjects());
    }

    private void ranges(String partition, PropertyUse use) {
        use.triplesByObjectClass()
                .forEach(
                        (type, triples) ->
                                range(partition, VOID.classPartition, type, triples)
                                        .iri(VOID._class, type));
        use.triplesByDatatype()
                .forEach(
                        (type, triples) ->
                                range(partition, DATATYPE_PARTITION, type, triples)
                                        .iri(DATATYPE, type));
    }

    private DatasetStatements.About range(
            String partition, Property link, String type, long triples) {
        String range = partition + "/" + name(type);
        description.about(partition).iri(link, range);
        return description.about(range).type(VOID.Dataset).integer(VOID.triples, triples);
    }

    /** Such as {@code dcterms-title}; unique for each term. */
    private String name(String term) {
        return prefixes.entrySet().stream()
                .filter(prefix -> term.startsWith(prefix.getValue()))
                .findFirst()
                .map(p -> p.getKey() + "-" + term.substring(p.getValue().length()))
                .filter(name -> name.matches("[\\w-]+"))
                .orElseGet(() -> URLEncoder.encode(term, StandardCharsets.UTF_8));
    }
}
