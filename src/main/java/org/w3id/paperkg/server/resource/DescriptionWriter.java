package org.w3id.paperkg.server.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.w3id.paperkg.query.answer.WritableTerms;
import org.w3id.paperkg.query.resource.ResourceDescription;
import org.w3id.paperkg.store.GraphDump;
import org.w3id.paperkg.vocabulary.Pkg;

/** Writes descriptions in RDF; the same description gives the same bytes. */
final class DescriptionWriter {
    private DescriptionWriter() {}

    static byte[] write(ResourceDescription description, String base, ResourceForm form) {
        Set<Triple> triples = new LinkedHashSet<>(description.outgoing());
        triples.addAll(description.incoming());
        List<Triple> sorted = new ArrayList<>(triples);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (form) {
            case TURTLE -> turtle(new SortedGraph(sorted), base, out);
            case NTRIPLES -> ntriples(sorted, out);
            case JSONLD -> whole(sorted, RDFFormat.JSONLD11_PLAIN, out);
            case RDFXML -> whole(sorted, RDFFormat.RDFXML_PLAIN, out);
            case HTML, BIBTEX, CSL, CSL_SHORT ->
                    throw new IllegalArgumentException(form + " is no syntax of RDF");
        }
        return out.toByteArray();
    }

    private static void turtle(Graph graph, String base, ByteArrayOutputStream out) {
        try {
            GraphDump.writeTurtle(graph, base, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ntriples(List<Triple> triples, ByteArrayOutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
        writer.start();
        triples.forEach(writer::triple);
        writer.finish();
    }

    private static void whole(List<Triple> triples, RDFFormat format, ByteArrayOutputStream out) {
        Graph graph = new SortedGraph(triples);
        WritableTerms.check(format.getLang(), graph);
        graph.getPrefixMapping()
                .setNsPrefix("dcterms", DCTerms.getURI())
                .setNsPrefix("foaf", FOAF.getURI())
                .setNsPrefix("pkg", Pkg.NAMESPACE)
                .setNsPrefix("rdfs", RDFS.getURI())
                .setNsPrefix("schema", SchemaDO.NS)
                .setNsPrefix("skos", SKOS.getURI())
                .setNsPrefix("xsd", XSD.getURI());
        RDFWriter.source(graph).format(format).output(out);
    }
}
