package org.w3id.paperkg.server.resource;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.w3id.paperkg.network.NetworkSelection;
import org.w3id.paperkg.query.CannedRows;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.query.resource.OntologyTerms;
import org.w3id.paperkg.query.resource.ResourceDescription;
import org.w3id.paperkg.server.citation.CitationFormat;
import org.w3id.paperkg.server.citation.Citations;
import org.w3id.paperkg.server.generation.KeptPage;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.generation.ServedNetwork;
import org.w3id.paperkg.server.http.ProblemException;
import org.w3id.paperkg.server.http.ProblemType;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageRows;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.page.resource.NetworkSource;
import org.w3id.paperkg.server.page.resource.ResourcePages;
import org.w3id.paperkg.store.Generation;

/** Makes the document that describes a resource in one form. */
final class ResourceDocuments {
    private final QueryCatalog queries;
    private final ResourcePages pages = new ResourcePages();

    ResourceDocuments(QueryCatalog queries) {
        this.queries = queries;
    }

    /** Bibliographies are offered for what has papers. */
    static List<ResourceForm> offered(Generation generation, String iri) {
        Model model = generation.dataset().getDefaultModel();
        boolean papers = Citations.hasPapers(model, iri);
        return Arrays.stream(ResourceForm.values())
                .filter(form -> papers || !form.isBibliography())
                .toList();
    }

    Reply reply(
            Generation generation,
            RequestedResource resource,
            ResourceForm form,
            HttpServletRequest request) {
        int page = number(request, "page");
        int list = number(request, "list");
        Model model = generation.dataset().getDefaultModel();
        ResourceDescription found =
                ResourceDescription.of(model.getGraph(), resource.iri(), page)
                        .orElseThrow(() -> noPage(resource, page));
        DocumentRequest wanted = new DocumentRequest(generation, resource, form, request, found);
        List<DocumentRequest.Header> headers = wanted.headers();
        Reply document = document(wanted, list);
        return response -> {
            headers.forEach(header -> response.addHeader(header.name(), header.value()));
            document.to(response);
        };
    }

    private Reply document(DocumentRequest wanted, int list) {
        if (wanted.form() == ResourceForm.HTML) {
            KeptPage page = page(wanted, list);
            return response -> page.send(wanted.request(), response);
        }
        byte[] body = body(wanted);
        return response -> response.getOutputStream().write(body);
    }

    private static ProblemException noPage(RequestedResource resource, int page) {
        return new ProblemException(
                HttpServletResponse.SC_NOT_FOUND,
                ProblemType.NO_SUCH_PAGE,
                "the description of %s has fewer than %d pages; begin with page=1"
                        .formatted(resource.iri(), page));
    }

    private static int number(HttpServletRequest request, String name) {
        String value = Optional.ofNullable(request.getParameter(name)).orElse("1");
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new ProblemException(
                    HttpServletResponse.SC_BAD_REQUEST,
                    ProblemType.WRONG_PARAMETER,
                    "page and list are numbers from 1, such as page=2");
        }
        return Integer.parseInt(value);
    }

    private static byte[] body(DocumentRequest wanted) {
        Model model = wanted.generation().dataset().getDefaultModel();
        String iri = wanted.resource().iri();
        return switch (wanted.form()) {
            case HTML -> throw new IllegalArgumentException("a page is no document of data");
            case BIBTEX ->
                    Citations.write(model, Citations.papersOf(model, iri), CitationFormat.BIBTEX);
            case CSL, CSL_SHORT ->
                    Citations.write(model, Citations.papersOf(model, iri), CitationFormat.CSL);
            case TURTLE, JSONLD, NTRIPLES, RDFXML ->
                    DescriptionWriter.write(
                            wanted.description(), wanted.generation().base(), wanted.form());
        };
    }

    private static NetworkSource network(DocumentRequest wanted) {
        ServedNetwork network = LeaseFilter.network(wanted.request());
        return new NetworkSource(
                network::places,
                network::graph,
                NetworkSelection.of(wanted.generation().manifest()));
    }

    private PageSource source(DocumentRequest wanted) {
        Generation generation = wanted.generation();
        return new PageSource(
                generation.dataset(),
                new PageRows(new CannedRows(queries, generation.dataset(), generation.base())),
                OntologyTerms.bundled(),
                new Wording(wanted.language().language()),
                new Hrefs(generation.base(), wanted.language().chosen()),
                LeaseFilter.network(wanted.request())::papers);
    }

    private static PageFrame frame(PageSource source, DocumentRequest wanted) {
        return new PageFrame(
                ResourcePages.title(source, wanted.description()),
                source.words(),
                wanted.resource().iri(),
                wanted.documents(),
                wanted.inOtherLanguage(),
                ResourcePages.jsonLd(source, wanted.description()),
                wanted.language().chosen().map(LabelLanguage::tag).orElse(""));
    }

    private KeptPage page(DocumentRequest wanted, int list) {
        PageSource source = source(wanted);
        String html =
                pages.html(
                        source,
                        wanted.description(),
                        frame(source, wanted),
                        new ResourcePages.Part(list, wanted.request().getParameter("page") != null),
                        network(wanted));
        return KeptPage.of(html, source.rows().whole());
    }
}
