package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.SitePages;
import org.w3id.paperkg.server.page.StartPages;
import org.w3id.paperkg.server.page.StartView;
import org.w3id.paperkg.store.Generation;

/** Answers {@code /}: figures, the newest papers, and ways in; the list of queries for programs. */
final class StartServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient QueryCatalog queries;
    private final transient QueryListServlet list;
    private final transient PerGeneration<List<StartView.Figure>> figures = new PerGeneration<>();

    /**
     * @param bundled those that come with the program, which the page is made of
     * @param list what programs get
     */
    StartServlet(QueryCatalog bundled, QueryListServlet list) {
        this.queries = bundled;
        this.list = list;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!ResultFormat.prefersPage(request.getHeader("Accept"))) {
            list.doGet(request, response);
            return;
        }
        Generation generation = LeaseFilter.generation(request);
        Dataset dataset = generation.dataset();
        PageReader reader = PageReader.of(request);
        String html =
                Txn.calculateRead(
                        dataset,
                        () -> {
                            PageSource source = reader.source(dataset, generation.base(), queries);
                            StartView view =
                                    StartPages.start(
                                            source,
                                            figures.of(
                                                    generation, () -> StartPages.figures(source)));
                            return SitePages.start(
                                    reader.frame(reader.words().of("start.title"), "/", List.of()),
                                    view);
                        });
        PageReader.send(response, html);
    }
}
