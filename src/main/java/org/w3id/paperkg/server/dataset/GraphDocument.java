package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.store.GraphDump;

/** A small graph in the RDF syntax that a client accepts; Turtle comes sorted. */
final class GraphDocument {
    private static final List<Lang> SYNTAXES =
            List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML);
    private static final Map<Lang, RDFFormat> FORMATS =
            Map.of(
                    Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8,
                    Lang.JSONLD, RDFFormat.JSONLD11_PLAIN,
                    Lang.RDFXML, RDFFormat.RDFXML_PLAIN);
    private static final AcceptList OFFERED =
            AcceptList.create(
                    SYNTAXES.stream()
                            .map(lang -> lang.getContentType().getContentTypeStr())
                            .toArray(String[]::new));

    private GraphDocument() {}

    /**
     * @param accept the header, or null
     * @return empty when the client accepts no RDF
     */
    static Optional<Lang> syntax(String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(Lang.TURTLE);
        }
        MediaType best =
                AcceptList.match(new AcceptList(ResultFormat.standardGraphNames(accept)), OFFERED);
        return SYNTAXES.stream()
                .filter(lang -> best != null)
                .filter(
                        lang ->
                                lang.getContentType()
                                        .getContentTypeStr()
                                        .equals(best.getContentTypeStr()))
                .findFirst();
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
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }
}
