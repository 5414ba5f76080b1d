package org.w3id.paperkg.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes the default graph of a generation. Turtle and N-Triples come sorted, subject by subject,
 * so that the same graph gives the same bytes and two dumps can be compared line by line.
 */
public final class GraphDump {
    private static final String ONTOLOGY = "https://w3id.org/paperkg/ontology#";
    private static final String SUMMARY_TEXT = ONTOLOGY + "text";
    private static final Comparator<Node> BY_TEXT = Comparator.comparing(GraphDump::sortKey);
    // the type first, as people write it
    private static final Comparator<Node> BY_PREDICATE =
            Comparator.<Node, Boolean>comparing(node -> !node.equals(RDF.Nodes.type))
                    .thenComparing(Node::getURI);

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
        /** Without the text of the summaries, which has a licence of its own. */
        FACTS
    }

    private final Graph graph;
    private final Profile profile;

    private GraphDump(Graph graph, Profile profile) {
        this.graph = graph;
        this.profile = profile;
    }

    /**
     * Writes and flushes; does not close the stream. Turtle and N-Triples need memory for the
     * subjects only, the other two for the whole graph.
     */
    public static void write(
            Generation generation, Format format, Profile profile, OutputStream out)
            throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        DatasetGraph dataset = generation.dataset().asDatasetGraph();
        Txn.executeRead(
                dataset,
                () -> {
                    GraphDump dump = new GraphDump(dataset.getDefaultGraph(), profile);
                    switch (format) {
                        case TURTLE ->
                                dump.stream(RDFFormat.TURTLE_BLOCKS, generation.base(), buffered);
                        case NTRIPLES ->
                                dump.stream(RDFFormat.NTRIPLES_UTF8, generation.base(), buffered);
                        case JSONLD -> dump.whole(RDFFormat.JSONLD11_PLAIN, buffered);
                        case RDFXML -> dump.whole(RDFFormat.RDFXML_PLAIN, buffered);
                    }
                });
        buffered.flush();
    }

    /**
     * Writes part of a generation's graph as sorted Turtle and flushes; does not close the stream.
     *
     * @param base of the generation, below which names are written short
     */
    public static void writeTurtle(Graph part, String base, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        new GraphDump(part, Profile.FULL).stream(RDFFormat.TURTLE_BLOCKS, base, buffered);
        buffered.flush();
    }

    private void stream(RDFFormat format, String base, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
            prefixes(base, writer);
        }
        sorted(writer);
        writer.finish();
    }

    private static void prefixes(String base, StreamRDF writer) {
        writer.prefix("dcterms", DCTerms.getURI());
        writer.prefix("foaf", FOAF.getURI());
        writer.prefix("pkg", ONTOLOGY);
        writer.prefix("rdfs", RDFS.getURI());
        writer.prefix("schema", SchemaDO.NS);
        writer.prefix("skos", SKOS.getURI());
        writer.prefix("xsd", XSD.getURI());
        writer.prefix("author", base + "author/");
        writer.prefix("digest", base + "digest/");
        writer.prefix("paper", base + "paper/");
        writer.prefix("topic", base + "topic/");
    }

    private void sorted(StreamRDF writer) {
        TreeSet<Node> subjects = new TreeSet<>(BY_TEXT);
        Node last = null;
        for (var triples = graph.find(); triples.hasNext(); ) {
            Node subject = triples.next().getSubject();
            if (!subject.equals(last)) {
                subjects.add(subject);
                last = subject;
            }
        }
        for (Node subject : subjects) {
            List<Triple> about = new ArrayList<>();
            graph.find(subject, Node.ANY, Node.ANY).filterKeep(this::wanted).forEach(about::add);
            about.sort(
                    Comparator.comparing(Triple::getPredicate, BY_PREDICATE)
                            .thenComparing(Triple::getObject, BY_TEXT));
            about.forEach(writer::triple);
        }
    }

    private boolean wanted(Triple triple) {
        return profile == Profile.FULL || !triple.getPredicate().hasURI(SUMMARY_TEXT);
    }

    private void whole(RDFFormat format, OutputStream out) {
        Graph wanted = GraphFactory.createDefaultGraph();
        graph.find().filterKeep(this::wanted).forEach(wanted::add);
        wanted.getPrefixMapping()
                .setNsPrefix("dcterms", DCTerms.getURI())
                .setNsPrefix("foaf", FOAF.getURI())
                .setNsPrefix("pkg", ONTOLOGY)
                .setNsPrefix("rdfs", RDFS.getURI())
                .setNsPrefix("schema", SchemaDO.NS)
                .setNsPrefix("skos", SKOS.getURI())
                .setNsPrefix("xsd", XSD.getURI());
        RDFWriter.source(wanted).format(format).output(out);
    }

    /**
     * Numbers, dates and texts sort by what is written; language and type only tell equal texts
     * apart.
     */
    private static String sortKey(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                        + '\u0000'
                        + node.getLiteralLanguage()
                        + '\u0000'
                        + node.getLiteralDatatypeURI()
                : node.toString();
    }
}
