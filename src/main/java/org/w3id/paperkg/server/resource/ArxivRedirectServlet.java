package org.w3id.paperkg.server.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.query.resource.ResourceDescription;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.vocabulary.ArxivId;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/** Leads from an arXiv identifier, of any version and any age, to the paper. */
public final class ArxivRedirectServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String typed = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        ArxivId id =
                ArxivId.ofPath(typed)
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                HttpServletResponse.SC_NOT_FOUND,
                                                ProblemType.NO_ARXIV_IDENTIFIER,
                                                "'%s' is no arXiv identifier; write it like /arxiv/2402.06619 or /arxiv/2402.06619v2"
                                                        .formatted(typed)));
        String path = ResourcePaths.paper(id.value());
        if (known(LeaseFilter.generation(request), path)) {
            ResourceServlet.redirect(response, Hrefs.path(path));
        } else {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_FOUND,
                    ProblemType.NOT_IN_THE_GRAPH,
                    "no digest lists the paper '%s'; see whether arXiv has it: %s%s"
                            .formatted(id, ArxivId.PAGES, id));
        }
    }

    private static boolean known(Generation generation, String path) {
        return ReadTransaction.of(
                generation.dataset(),
                () ->
                        ResourceDescription.exists(
                                generation.dataset().getDefaultModel().getGraph(),
                                generation.base() + path));
    }
}
