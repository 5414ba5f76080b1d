package org.w3id.paperkg.server.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OWL;
import org.w3id.paperkg.server.resource.SortedGraph;
import org.w3id.paperkg.vocabulary.PublishedGraph;

/** The RDF documents that come with the program and have addresses of their own. */
enum OntologyDocument {
    VOCABULARY("ontology", "ontology/paperkg.ttl"),
    ALIGNMENT("ontology/alignment", "ontology/alignment.ttl"),
    SHAPES("shapes", "ontology/shapes.ttl");

    private final String path;
    private final String text;
    private final Model model;

    OntologyDocument(String path, String file) {
        this.path = path;
        this.text = read(file);
        // blank nodes are numbered, so that a document is the same in every process
        this.model =
                RDFParser.fromString(text, Lang.TURTLE)
                        .labelToNode(LabelToNode.createIncremental())
                        .toModel();
    }

    private static String read(String file) {
        try (InputStream in = OntologyDocument.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's " + file, e);
        }
    }

    /**
     * The document at a path without suffix; the current version also has the address of its
     * version IRI.
     */
    static Optional<OntologyDocument> at(String path) {
        return Arrays.stream(values())
                .filter(one -> path.equals(one.path) || path.equals(one.path + "/" + one.version()))
                .findFirst();
    }

    String iri() {
        return PublishedGraph.BASE + path;
    }

    /** On this server, from its root. */
    String path() {
        return "/" + path;
    }

    String version() {
        return model.createResource(iri()).getProperty(OWL.versionInfo).getString();
    }

    /** Turtle with its comments, as people wrote it. */
    String text() {
        return text;
    }

    /** In another syntax of RDF, sorted: the same text in every process. */
    String text(RDFFormat format) {
        List<Triple> triples =
                model.getGraph().find().toList().stream()
                        .sorted(Comparator.comparing((Triple triple) -> NodeFmtLib.str(triple)))
                        .toList();
        Graph sorted = new SortedGraph(triples);
        sorted.getPrefixMapping().setNsPrefixes(model);
        return RDFWriter.source(sorted).format(format).asString();
    }

    /** For reading. */
    Model model() {
        return model;
    }
}
