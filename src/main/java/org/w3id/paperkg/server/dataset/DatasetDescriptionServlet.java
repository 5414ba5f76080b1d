package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.host.Site;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.store.Generation;

/**
 * Answers {@code /.well-known/void} with the description itself.
 *
 * @see <a href="https://www.w3.org/TR/void/#well-known">Discovery via well-known URI</a>
 */
public final class DatasetDescriptionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<Lang> syntax = GraphDocument.syntax(request.getHeader("Accept"));
        if (syntax.isEmpty()) {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    ProblemType.NO_SUCH_FORM,
                    "the description comes as text/turtle, application/n-triples,"
                            + " application/ld+json and application/rdf+xml; accept one of them");
        }
        Generation generation = LeaseFilter.generation(request);
        GraphDocument.send(
                DatasetGraphDescription.of(generation, Site.of(request)),
                generation.base(),
                syntax.get(),
                response);
    }
}
