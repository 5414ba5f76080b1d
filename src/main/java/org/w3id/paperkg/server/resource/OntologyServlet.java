package org.w3id.paperkg.server.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.w3id.paperkg.query.OntologyTerms;
import org.w3id.paperkg.server.http.ReaderLanguage;
import org.w3id.paperkg.server.page.OntologyPage;
import org.w3id.paperkg.server.page.Wording;

/** The vocabulary: a page where each term has its anchor, and Turtle. */
public final class OntologyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient OntologyTerms terms = OntologyTerms.bundled();
    private final transient OntologyPage page = new OntologyPage();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean html =
                Negotiation.of(request.getHeader("Accept"))
                        .best(List.of(ResourceForm.TURTLE, ResourceForm.HTML))
                        .filter(ResourceForm.HTML::equals)
                        .isPresent();
        response.addHeader("Vary", "Accept, Accept-Language");
        byte[] body = html ? html(request, response) : turtle();
        response.setContentType((html ? "text/html" : "text/turtle") + ";charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] html(HttpServletRequest request, HttpServletResponse response) {
        ReaderLanguage language =
                ReaderLanguage.of(
                        request.getParameter("lang"), request.getHeader("Accept-Language"));
        response.setHeader("Content-Language", language.language().tag());
        return page.html(terms, new Wording(language.language())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] turtle() {
        return RDFWriter.source(terms.model())
                .format(RDFFormat.TURTLE_PRETTY)
                .asString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
