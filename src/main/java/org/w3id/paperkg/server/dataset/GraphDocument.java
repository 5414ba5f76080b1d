package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.store.GraphDump;

/** A small graph in the RDF syntax that a client accepts; Turtle comes sorted. */
final class GraphDocument {
    private static final Map<Lang, RDFFormat> FORMATS =
            Map.of(
                    Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8,
                    Lang.JSONLD, RDFFormat.JSONLD11_PLAIN,
                    Lang.RDFXML, RDFFormat.RDFXML_PLAIN);

    private GraphDocument() {}

    /**
     * @param accept the header, or null
     * @return empty when the client accepts no RDF
     */
    static Optional<Lang> syntax(String accept) {
        return ResultFormat.acceptedGraph(accept).map(ResultFormat::lang);
    }

    /**
     * @param base of the data, below which Turtle writes names short
     */
    static void send(Graph graph, String base, Lang syntax, HttpServletResponse response)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (syntax.equals(Lang.TURTLE)) {
            GraphDump.writeTurtle(graph, base, body);
        } else {
            RDFWriter.source(graph).format(FORMATS.get(syntax)).output(body);
        }
        String type = syntax.getContentType().getContentTypeStr();
        response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
        body.writeTo(response.getOutputStream());
    }
}
