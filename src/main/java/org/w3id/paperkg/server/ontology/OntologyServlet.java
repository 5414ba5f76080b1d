package org.w3id.paperkg.server.ontology;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.ResultFormat;

/** Answers for the vocabulary, its alignment and the shapes, by suffix or by media type. */
public final class OntologyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI().substring(1);
        Optional<ResultFormat> suffix =
                ResultFormat.ofGraph().stream()
                        .filter(form -> path.endsWith("." + form.suffix()))
                        .findFirst();
        String stem =
                suffix.map(form -> path.substring(0, path.length() - form.suffix().length() - 1))
                        .orElse(path);
        OntologyDocument document = OntologyDocument.at(stem).orElseThrow(() -> nothingAt(path));
        String accept = request.getHeader("Accept");
        ResultFormat form =
                suffix.or(() -> ResultFormat.best(accept, ResultFormat.ofGraph()))
                        .orElseThrow(() -> noSuchForm(document, accept));
        send(document, form, request, response);
    }

    private static ProblemException nothingAt(String path) {
        return new ProblemException(
                HttpServletResponse.SC_NOT_FOUND,
                ProblemType.NOT_IN_THE_GRAPH,
                "there is nothing at '/%s'; terms are at /ontology#NAME".formatted(path),
                Arrays.stream(OntologyDocument.values()).map(OntologyDocument::path).toList());
    }

    private static ProblemException noSuchForm(OntologyDocument document, String accept) {
        return new ProblemException(
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                ProblemType.NO_SUCH_FORM,
                "%s is a page or RDF; '%s' is none of them".formatted(document.iri(), accept),
                "Accept text/turtle, application/ld+json, application/n-triples,"
                        + " application/rdf+xml or text/html.");
    }

    private void send(
            OntologyDocument document,
            ResultFormat form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.addHeader("Link", "<%s>; rel=\"describes\"".formatted(document.iri()));
        // of the version that was asked for, if one was
        String bare = request.getRequestURI().replaceFirst("[.](html|ttl|nt|jsonld|rdf)$", "");
        String query = request.getQueryString();
        response.addHeader(
                "Content-Location",
                bare + "." + form.suffix() + (query == null ? "" : "?" + query));
        response.setContentType(form.contentType());
        if (form == ResultFormat.HTML) {
            Pages.ALL.send(document, request, response);
        } else {
            response.getOutputStream().write(text(document, form).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(OntologyDocument document, ResultFormat form) {
        if (form.lang().equals(Lang.TURTLE)) {
            return document.text();
        }
        if (form.lang().equals(Lang.NTRIPLES)) {
            return document.text(RDFFormat.NTRIPLES_UTF8);
        }
        return document.text(
                form.lang().equals(Lang.JSONLD)
                        ? RDFFormat.JSONLD11_PLAIN
                        : RDFFormat.RDFXML_PLAIN);
    }

    /** Loaded, and the documents with it, when somebody asks for one as a page. */
    private static final class Pages {
        private static final OntologyPages ALL = new OntologyPages();
    }
}
