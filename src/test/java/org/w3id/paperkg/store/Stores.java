package org.w3id.paperkg.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.paperkg.SkosIntegrity;

/** Stores of small graphs that no digest made. */
public final class Stores {
    public static final String BASE = "https://w3id.org/paperkg/";
    static final Node TEXT = NodeFactory.createURI("https://w3id.org/paperkg/ontology#text");

    private Stores() {}

    static Store at(Path folder) {
        return new Store(folder, DatasetConfig.bundled());
    }

    /** A paper with a title, a date and a number. */
    static List<Triple> paper(int number, String title) {
        Node paper = NodeFactory.createURI(BASE + "paper/2402.%05d".formatted(number));
        return List.of(
                Triple.create(
                        paper, DCTerms.title.asNode(), NodeFactory.createLiteralLang(title, "ko")),
                Triple.create(
                        paper,
                        DCTerms.date.asNode(),
                        NodeFactory.createLiteralDT("2024-02-12", XSDDatatype.XSDdate)),
                Triple.create(
                        paper,
                        DCTerms.extent.asNode(),
                        NodeFactory.createLiteralDT(
                                Integer.toString(number), XSDDatatype.XSDinteger)));
    }

    static void load(GenerationWriter generation, List<Triple> triples) throws IOException {
        generation.load(out -> write(triples, out));
    }

    private static void write(List<Triple> triples, StreamRDF out) {
        out.base(BASE);
        triples.forEach(out::triple);
    }

    /** Builds and publishes a generation of these triples. */
    static Manifest publish(Store store, List<Triple> triples) throws IOException {
        try (GenerationWriter generation = store.newGeneration()) {
            load(generation, triples);
            return generation.publish(planned(), Map.of("paperTotal", 1L));
        }
    }

    static Manifest planned() {
        return Manifest.planned("1", "hash", Map.of("base", BASE), List.of());
    }

    /** The titles in a generation by subject. */
    static Map<String, String> titles(Generation generation) {
        Map<String, String> titles = new TreeMap<>();
        var dataset = generation.dataset().asDatasetGraph();
        Txn.executeRead(
                dataset,
                () ->
                        dataset.getDefaultGraph()
                                .find(Node.ANY, DCTerms.title.asNode(), Node.ANY)
                                .forEachRemaining(
                                        t ->
                                                titles.put(
                                                        t.getSubject().getURI(),
                                                        t.getObject().getLiteralLexicalForm())));
        return titles;
    }

    /** What is unsound in a generation's thesaurus. */
    static List<String> thesaurusViolations(Generation generation) {
        return generation
                .dataset()
                .calculateRead(
                        () ->
                                SkosIntegrity.violations(
                                        generation.dataset().asDatasetGraph().getDefaultGraph()));
    }

    static String dump(Generation generation, GraphDump.Format format, GraphDump.Profile profile)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphDump.write(generation, format, profile, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
