package org.w3id.paperkg.server.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.paperkg.query.resource.Description;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.store.Generation;

/** Leads from an arXiv identifier, of any version and any age, to the paper. */
public final class ArxivRedirectServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    // arXiv: 2402.06619v2, before April 2007 math.GT/0309136v1
    private static final Pattern ID =
            Pattern.compile(
                    "(?:arxiv:)?(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?/?",
                    Pattern.CASE_INSENSITIVE);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String typed = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Matcher id = ID.matcher(typed);
        if (!id.matches()) {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_FOUND,
                    ProblemType.NO_ARXIV_IDENTIFIER,
                    "'%s' is no arXiv identifier; write it like /arxiv/2402.06619 or /arxiv/2402.06619v2"
                            .formatted(typed));
        }
        String path = "paper/" + id.group(1);
        if (known(LeaseFilter.generation(request), path)) {
            ResourceServlet.redirect(response, Hrefs.path(path));
        } else {
            throw new ProblemException(
                    HttpServletResponse.SC_NOT_FOUND,
                    ProblemType.NOT_IN_THE_GRAPH,
                    "no digest lists the paper '%s'; see whether arXiv has it: https://arxiv.org/abs/%s"
                            .formatted(id.group(1), id.group(1)));
        }
    }

    private static boolean known(Generation generation, String path) {
        return ReadTransaction.of(
                generation.dataset(),
                () ->
                        Description.exists(
                                generation.dataset().getDefaultModel().getGraph(),
                                generation.base() + path));
    }
}
