package org.w3id.paperkg.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.w3id.paperkg.store.dump.EncodedTriples;
import org.w3id.paperkg.store.dump.SortedTriples;
import org.w3id.paperkg.store.dump.TurtleText;
import org.w3id.paperkg.vocabulary.Pkg;

/**
 * Writes the default graph of a generation. Turtle and N-Triples are the generation's dumps: copied
 * when they are what the build wrote, and sorted, so that the same graph gives the same bytes and
 * two documents can be compared line by line.
 */
public final class GraphDump {
    private static final int BUFFER = 1 << 16;

    /** A syntax to write. */
    public enum Format {
        TURTLE,
        NTRIPLES,
        JSONLD,
        RDFXML
    }

    /** How much to write. */
    public enum Profile {
        /** Everything. */
        FULL,
        /**
         * Without the text of the summaries, which has a licence of its own, and so without what is
         * said of the dataset that includes it.
         */
        FACTS
    }

    private GraphDump() {}

    /**
     * Writes and flushes; does not close the stream. JSON-LD and RDF/XML need memory for the whole
     * graph.
     */
    public static void write(
            Generation generation, Format format, Profile profile, OutputStream out)
            throws IOException {
        Optional<DumpFile> dump = DumpFile.of(format, profile);
        if (dump.isPresent()) {
            try (InputStream in = Files.newInputStream(generation.wholeDump(dump.get()))) {
                new GZIPInputStream(in, BUFFER).transferTo(out);
            }
            out.flush();
        } else {
            BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
            DatasetGraph dataset = generation.dataset().asDatasetGraph();
            BiPredicate<Node, Node> wanted =
                    factsBelow(generation.base()).or((any, other) -> profile == Profile.FULL);
            Txn.executeRead(
                    dataset, () -> whole(dataset.getDefaultGraph(), wanted, format, buffered));
            buffered.flush();
        }
    }

    /** As {@link #write}, compressed. */
    public static void writeCompressed(
            Generation generation, Format format, Profile profile, OutputStream out)
            throws IOException {
        Optional<DumpFile> dump = DumpFile.of(format, profile);
        if (dump.isPresent()) {
            Files.copy(generation.wholeDump(dump.get()), out);
            out.flush();
        } else {
            GZIPOutputStream compressed = new GZIPOutputStream(out, BUFFER);
            write(generation, format, profile, compressed);
            compressed.finish();
        }
    }

    /**
     * Writes part of a generation's graph as sorted Turtle and flushes; does not close the stream.
     *
     * @param base of the generation, below which names are written short
     */
    public static void writeTurtle(Graph part, String base, OutputStream out) throws IOException {
        EncodedTriples triples = new EncodedTriples();
        part.find().forEachRemaining(triples::add);
        SortedTriples sorted = SortedTriples.of(triples);
        TurtleText turtle = new TurtleText(sorted.terms(), prefixes(base));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        turtle.append(sorted, 0, sorted.terms(), text);
        out.write(turtle.head());
        text.writeTo(out);
        out.flush();
    }

    /** Tells of a subject and a property whether their statements are facts. */
    static BiPredicate<Node, Node> factsBelow(String base) {
        String full = DatasetDescription.dataset(base, Profile.FULL);
        return (subject, property) -> !property.equals(Pkg.text) && !subject.hasURI(full);
    }

    /** The namespaces of the terms in the graph by their prefixes. */
    static Map<String, String> vocabularies() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcterms", DCTerms.getURI());
        prefixes.put("foaf", FOAF.getURI());
        prefixes.put("pkg", Pkg.NAMESPACE);
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("rdfs", RDFS.getURI());
        prefixes.put("schema", SchemaDO.NS);
        prefixes.put("skos", SKOS.getURI());
        prefixes.put("void", VOID.getURI());
        prefixes.put("xsd", XSD.getURI());
        return prefixes;
    }

    /** For Turtle: vocabularies, and the kinds of resources below a base. */
    static Map<String, String> prefixes(String base) {
        Map<String, String> prefixes = vocabularies();
        if (!base.isEmpty()) {
            for (String kind : List.of("author", "digest", "paper", "topic")) {
                prefixes.put(kind, base + kind + "/");
            }
        }
        return prefixes;
    }

    private static void whole(
            Graph graph, BiPredicate<Node, Node> wanted, Format format, OutputStream out) {
        Graph part = GraphFactory.createDefaultGraph();
        graph.find()
                .filterKeep(triple -> wanted.test(triple.getSubject(), triple.getPredicate()))
                .forEach(part::add);
        part.getPrefixMapping().setNsPrefixes(vocabularies());
        RDFWriter.source(part)
                .format(format == Format.JSONLD ? RDFFormat.JSONLD11_PLAIN : RDFFormat.RDFXML_PLAIN)
                .output(out);
    }
}
