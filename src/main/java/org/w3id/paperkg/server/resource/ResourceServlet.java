package org.w3id.paperkg.server.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.query.resource.ResourceDescription;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.vocabulary.ResourcePaths;

/** Answers for each IRI of the graph: the path below its base is the path on this server. */
public final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ResourceDocuments documents;

    /**
     * @param queries those that come with the program, which the pages are made of
     */
    public ResourceServlet(QueryCatalog queries) {
        this.documents = new ResourceDocuments(queries);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Generation generation = LeaseFilter.generation(request);
        String path = path(request);
        ReadTransaction.of(generation.dataset(), () -> reply(generation, path, request))
                .to(response);
    }

    // whichever folder of the graph the servlet is mapped to
    private static String path(HttpServletRequest request) {
        String below = Optional.ofNullable(request.getPathInfo()).orElse("");
        String path = request.getServletPath() + below;
        return path.isEmpty() ? path : path.substring(1);
    }

    private Reply reply(Generation generation, String path, HttpServletRequest request) {
        Graph graph = generation.dataset().getDefaultModel().getGraph();
        return RequestedResource.find(graph, generation.base(), path)
                .map(resource -> reply(generation, resource, request))
                .orElseGet(() -> elsewhere(generation, graph, path, request));
    }

    private Reply reply(
            Generation generation, RequestedResource resource, HttpServletRequest request) {
        List<ResourceForm> offered = ResourceDocuments.offered(generation, resource.iri());
        Optional<ResourceForm> form =
                resource.form().isPresent()
                        ? resource.form().filter(offered::contains)
                        : Negotiation.of(request.getHeader("Accept")).best(offered);
        return form.map(chosen -> documents.reply(generation, resource, chosen, request))
                .orElseThrow(() -> notAcceptable(resource, offered, request.getHeader("Accept")));
    }

    private static ProblemException notAcceptable(
            RequestedResource resource, List<ResourceForm> offered, String accept) {
        List<String> forms =
                offered.stream()
                        .filter(form -> form != ResourceForm.CSL_SHORT)
                        .map(form -> "." + form.suffix() + " (" + form.mediaType() + ")")
                        .toList();
        boolean bySuffix = resource.form().isPresent();
        String asked = resource.form().map(form -> "." + form.suffix()).orElse(accept);
        return new ProblemException(
                bySuffix ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_NOT_ACCEPTABLE,
                ProblemType.NO_SUCH_FORM,
                "%s comes as %s; '%s' is none of them"
                        .formatted(resource.iri(), String.join(", ", forms), asked));
    }

    private static Reply elsewhere(
            Generation generation, Graph graph, String path, HttpServletRequest request) {
        String stem = RequestedResource.stem(path);
        Optional<String> other =
                otherSpelling(generation.base(), stem)
                        .filter(
                                local ->
                                        ResourceDescription.exists(
                                                graph, generation.base() + local));
        if (other.isPresent()) {
            String address = Hrefs.path(other.get() + path.substring(stem.length()));
            return response -> redirect(response, address);
        }
        List<String> near = LeaseFilter.near(request).to(stem).stream().map(Hrefs::path).toList();
        String hint =
                near.isEmpty()
                        ? "/queries lists ways to search"
                        : "did you mean " + near.get(0) + "?";
        throw new ProblemException(
                HttpServletResponse.SC_NOT_FOUND,
                ProblemType.NOT_IN_THE_GRAPH,
                "there is nothing at '/%s'; %s".formatted(path, hint),
                near);
    }

    /** A path that means the same: with a slash at its end, or a paper with a version. */
    private static Optional<String> otherSpelling(String base, String path) {
        if (path.endsWith("/")) {
            return Optional.of(path.substring(0, path.length() - 1));
        }
        return path.startsWith(ResourcePaths.PAPERS)
                ? new ResourceIris(base)
                        .paper(path.substring(ResourcePaths.PAPERS.length()))
                        .map(iri -> iri.substring(base.length()))
                : Optional.empty();
    }

    static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", path);
        response.setContentLength(0);
    }
}
