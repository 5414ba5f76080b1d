package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.server.generation.KeptPage;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.ServedNetwork;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.site.HomePage;
import org.w3id.paperkg.server.page.site.HomeView;
import org.w3id.paperkg.server.page.site.SitePages;
import org.w3id.paperkg.store.Generation;

/** Answers {@code /}: figures, the newest papers, and ways in; the list of queries for programs. */
public final class StartServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient QueryCatalog queries;
    private final transient QueryListServlet list;

    private static final PageFrame.Document NEWEST =
            new PageFrame.Document("Atom", "/queries/digest/latest.atom", "application/atom+xml");

    /**
     * @param bundled those that come with the program, which the page is made of
     * @param list what programs get
     */
    public StartServlet(QueryCatalog bundled, QueryListServlet list) {
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
        PageReader reader = PageReader.of(request);
        page(generation, reader, LeaseFilter.network(request)).send(request, response);
    }

    private KeptPage page(Generation generation, PageReader reader, ServedNetwork network) {
        Dataset dataset = generation.dataset();
        PageSource source = reader.source(dataset, generation.base(), queries, network::papers);
        HomeView view =
                ReadTransaction.of(
                        dataset, () -> HomePage.read(source, generation.manifest().totals()));
        PageFrame frame = reader.frame(reader.words().of("start.title"), "/", List.of(NEWEST));
        return KeptPage.of(SitePages.home(frame, source.rows(), view), source.rows().whole());
    }
}
