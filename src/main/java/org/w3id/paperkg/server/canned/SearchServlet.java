package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.w3id.paperkg.query.BadParameterException;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.server.generation.KeptPage;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.http.Problems;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.site.SearchPage;
import org.w3id.paperkg.server.page.site.SearchView;
import org.w3id.paperkg.server.page.site.SitePages;
import org.w3id.paperkg.store.Generation;

/**
 * Answers {@code /search?q=words} with the people, topics and papers that have these words, and
 * leads straight to the paper whose arXiv id is given.
 */
public final class SearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient QueryCatalog queries;

    /**
     * @param bundled those that come with the program, which search
     */
    public SearchServlet(QueryCatalog bundled) {
        this.queries = bundled;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        Generation generation = LeaseFilter.generation(request);
        PageReader reader = PageReader.of(request);
        Optional<String> paper = paper(generation, words);
        if (paper.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", reader.in(paper.get()));
            return;
        }
        try {
            found(request, reader, words).send(request, response);
        } catch (BadParameterException e) {
            throw new ProblemException(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ProblemType.CANNOT_SEARCH,
                    "the search takes one to 32 words, such as /search?q=diffusion");
        }
    }

    private KeptPage found(HttpServletRequest request, PageReader reader, String words) {
        Generation generation = LeaseFilter.generation(request);
        Dataset dataset = generation.dataset();
        PageSource source =
                reader.source(
                        dataset, generation.base(), queries, LeaseFilter.network(request)::papers);
        SearchView view =
                ReadTransaction.of(
                        dataset, () -> SearchPage.read(source, LeaseFilter.near(request), words));
        if (view.late()) {
            throw new ProblemException(Problems.timedOut());
        }
        String search = reader.words().of("search");
        PageFrame frame =
                reader.frame(
                        words.isEmpty() ? search : search + ": " + words,
                        "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                        List.of());
        return KeptPage.of(SitePages.search(frame, source.rows(), view), view.whole());
    }

    private static Optional<String> paper(Generation generation, String words) {
        return new ResourceIris(generation.base())
                .paper(words)
                .filter(
                        iri ->
                                ReadTransaction.of(
                                        generation.dataset(),
                                        () ->
                                                generation
                                                        .dataset()
                                                        .getDefaultModel()
                                                        .createResource(iri)
                                                        .listProperties()
                                                        .hasNext()))
                .map(iri -> Hrefs.path(iri.substring(generation.base().length())));
    }
}
