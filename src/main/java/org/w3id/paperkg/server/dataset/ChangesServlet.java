package org.w3id.paperkg.server.dataset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.store.GraphChanges;
import org.w3id.paperkg.store.Store;

/**
 * Answers {@code /changes?since=BUILD} with an RDF Patch that leads from the graph of that build to
 * the current one.
 */
public final class ChangesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Store store;

    public ChangesServlet(Store store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Generation current = LeaseFilter.generation(request);
        String since = request.getParameter("since");
        Builds builds = new Builds(store, current);
        if (since == null || since.isBlank()) {
            throw new ProblemException(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ProblemType.NO_BUILD_NAMED,
                    "say which build you have: /changes?since=" + current.name(),
                    builds.names());
        }
        if (!builds.names().contains(since)) {
            throw builds.missing(since);
        }
        try (GraphChanges changes = GraphChanges.between(builds.dumps(since), current.dumps())) {
            response.setContentType("application/rdf-patch");
            if (request.getMethod().equals("GET")) {
                changes.write(response.getOutputStream());
            }
        } catch (NoSuchFileException removedMeanwhile) {
            throw builds.missing(since);
        }
    }
}
