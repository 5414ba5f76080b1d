package org.w3id.paperkg.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.w3id.paperkg.store.dump.SortedTriples;
import org.w3id.paperkg.store.statistics.DatasetStatements;
import org.w3id.paperkg.store.statistics.GraphStatistics;
import org.w3id.paperkg.store.statistics.Linksets;
import org.w3id.paperkg.store.statistics.VoidStatistics;

/**
 * Describes a graph and where to get it, in a named graph of its own so that a query can ask what
 * there is: VoID for what it holds, DCAT for its dumps. Says nothing of when it was made.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">Data Catalog Vocabulary, version 3</a>
 */
public final class DatasetDescription {
    private static final List<String> SYNTAXES =
            List.of("Turtle", "N-Triples", "JSON-LD", "RDF_XML");
    private static final Property VERSION =
            ResourceFactory.createProperty(DCAT.getURI() + "version");
    private static final int VERSION_DIGITS = 12;

    private final String base;
    private final SortedTriples graph;
    private final SortedTriples facts;
    private final Dumps dumps;
    private final DatasetStatements description = new DatasetStatements();

    /**
     * @param facts from {@code graph}
     * @param dumps written already
     */
    DatasetDescription(String base, SortedTriples graph, SortedTriples facts, Dumps dumps) {
        this.base = base;
        this.graph = graph;
        this.facts = facts;
        this.dumps = dumps;
    }

    /** The name of the graph that describes the graph below a base. */
    public static String graphName(String base) {
        return base + ".well-known/void";
    }

    /** The dataset that a dump holds; statements in the dump itself tell its licence. */
    public static String dataset(String base, GraphDump.Profile profile) {
        return switch (profile) {
            case FULL -> base + "dataset";
            case FACTS -> base + "dataset/facts";
        };
    }

    List<Quad> quads() throws IOException {
        String name = graphName(base);
        String full = dataset(base, GraphDump.Profile.FULL);
        GraphStatistics counts = GraphStatistics.of(graph);
        description
                .about(name)
                .type(VOID.DatasetDescription)
                .iri(FOAF.primaryTopic, full)
                .iri(DCTerms.subject, full);
        describe(GraphDump.Profile.FULL);
        describe(GraphDump.Profile.FACTS).integer(VOID.triples, facts.size());
        new VoidStatistics(description, full, name + "#", terms()).write(counts);
        new Linksets(description, full, name + "#").write(counts);
        counts.classes()
                .values()
                .forEach(use -> description.about(full).iri(VOID.exampleResource, use.example()));
        service(full);
        Node graphNode = NodeFactory.createURI(name);
        return description.triples().stream()
                .distinct()
                .map(triple -> Quad.create(graphNode, triple))
                .toList();
    }

    private static Map<String, String> terms() {
        Map<String, String> prefixes = new LinkedHashMap<>(GraphDump.vocabularies());
        prefixes.put("owl", OWL.NS);
        prefixes.put("rdf", RDF.getURI());
        return prefixes;
    }

    private DatasetStatements.About describe(GraphDump.Profile profile) throws IOException {
        String dataset = dataset(base, profile);
        DatasetStatements.About about =
                description
                        .about(dataset)
                        .type(VOID.Dataset)
                        .type(DCAT.Dataset)
                        .text(VOID.uriSpace, base)
                        .iri(DCAT.landingPage, base);
        statedInTheGraph(dataset, about);
        new Distributions(description, base, dumps)
                .write(profile, dataset, objects(dataset, DCTerms.license.asNode()));
        String version =
                dumps.sha256(DumpFile.of(GraphDump.Format.NTRIPLES, profile).orElseThrow());
        return about.text(VERSION, version.substring(0, VERSION_DIGITS));
    }

    /** What the graph says of itself, such as its licence, is part of its description. */
    private void statedInTheGraph(String dataset, DatasetStatements.About about) {
        int subject = graph.rank(NodeFactory.createURI(dataset));
        if (subject < 0) {
            return;
        }
        for (int at = graph.from(subject); at < graph.to(subject); at++) {
            Node property = graph.node(graph.predicate(at));
            Node object = graph.node(graph.object(at));
            about.add(ResourceFactory.createProperty(property.getURI()), object);
            if (property.equals(RDFS.Nodes.label)) {
                about.add(DCTerms.title, object);
            }
        }
    }

    private List<Node> objects(String iri, Node property) {
        int subject = graph.rank(NodeFactory.createURI(iri));
        return subject < 0
                ? List.of()
                : IntStream.range(graph.from(subject), graph.to(subject))
                        .filter(at -> graph.node(graph.predicate(at)).equals(property))
                        .mapToObj(at -> graph.node(graph.object(at)))
                        .toList();
    }

    private void service(String dataset) {
        String endpoint = base + "sparql";
        DatasetStatements.About about =
                description.about(dataset).iri(VOID.sparqlEndpoint, endpoint);
        SYNTAXES.forEach(s -> about.iri(VOID.feature, "http://www.w3.org/ns/formats/" + s));
        description
                .about(graphName(base) + "#sparql")
                .type(DCAT.DataService)
                .iri(DCAT.endpointURL, endpoint)
                .iri(DCAT.servesDataset, dataset);
    }
}
