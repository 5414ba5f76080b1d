package org.w3id.paperkg.server.ontology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.w3id.paperkg.query.ResourceIris;
import org.w3id.paperkg.server.resource.ResourceForm;
import org.w3id.paperkg.server.resource.SortedGraph;

/** A file of the vocabulary that travels with the program, and the documents made of it. */
enum VocabularyFile {
    ONTOLOGY("ontology", "ontology/paperkg.ttl"),
    ALIGNMENT("ontology/alignment", "ontology/alignment.ttl"),
    SHAPES("shapes", "ontology/shapes.ttl");

    /** A page first, then the syntaxes. */
    static final List<ResourceForm> FORMS =
            List.of(
                    ResourceForm.HTML,
                    ResourceForm.TURTLE,
                    ResourceForm.JSONLD,
                    ResourceForm.NTRIPLES,
                    ResourceForm.RDFXML);

    private final String path;
    private final byte[] text;
    private final Model model;

    VocabularyFile(String path, String file) {
        this.path = path;
        try (InputStream in = VocabularyFile.class.getClassLoader().getResourceAsStream(file)) {
            this.text = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's " + file, e);
        }
        // blank nodes are numbered, so that a document is the same in every process
        this.model =
                RDFParser.source(new ByteArrayInputStream(text))
                        .lang(Lang.TURTLE)
                        .labelToNode(LabelToNode.createIncremental())
                        .toModel();
    }

    /** Below the root of the server, and below the base that no build changes. */
    String path() {
        return path;
    }

    String iri() {
        return ResourceIris.DEFAULT_BASE + path;
    }

    /** For reading. */
    Model model() {
        return model;
    }

    /** What the file says of itself. */
    Resource header() {
        return model.createResource(iri());
    }

    /** As in the version IRI. */
    String version() {
        return header().getRequiredProperty(OWL.versionInfo).getString();
    }

    /** Turtle is the file as it was written; the others are sorted, the same in every process. */
    byte[] in(ResourceForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (form) {
            case TURTLE -> out.writeBytes(text);
            case NTRIPLES -> ntriples(out);
            case JSONLD -> RDFWriter.source(sorted()).format(RDFFormat.JSONLD11_PLAIN).output(out);
            case RDFXML -> RDFWriter.source(sorted()).format(RDFFormat.RDFXML_PLAIN).output(out);
            case HTML, BIBTEX, CSL, CSL_SHORT ->
                    throw new IllegalArgumentException(form + " is no syntax of RDF");
        }
        return out.toByteArray();
    }

    private void ntriples(ByteArrayOutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
        writer.start();
        triples().forEach(writer::triple);
        writer.finish();
    }

    private Graph sorted() {
        Graph graph = new SortedGraph(triples());
        graph.getPrefixMapping().setNsPrefixes(model);
        return graph;
    }

    private List<Triple> triples() {
        return model.getGraph().find().toList().stream()
                .sorted(Comparator.comparing((Triple triple) -> NodeFmtLib.str(triple)))
                .toList();
    }
}
