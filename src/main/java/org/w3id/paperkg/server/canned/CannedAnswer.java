package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Var;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.FeedColumns;
import org.w3id.paperkg.query.answer.AnswerRows;
import org.w3id.paperkg.query.answer.AnswerSyntax;
import org.w3id.paperkg.server.citation.CitationFormat;
import org.w3id.paperkg.server.citation.Citations;
import org.w3id.paperkg.server.feed.AtomFeed;
import org.w3id.paperkg.server.feed.FeedPlace;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.host.Site;
import org.w3id.paperkg.server.http.CanonicalAddress;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.store.Generation;

/** Writes the answer of a canned query in the form that a client wants. */
record CannedAnswer(
        CannedRequest asked, ResultFormat format, HttpServletRequest request, QueryPages pages) {
    /**
     * @throws org.w3id.paperkg.query.BadParameterException for values that the query cannot take
     * @throws org.apache.jena.query.QueryCancelledException when it takes too long; a part may have
     *     been written
     */
    void to(HttpServletResponse response) throws IOException {
        // a page that is opened for the first time shows the example
        boolean example = format == ResultFormat.HTML && asked.lacksValues();
        CannedRequest whole = format.isBibliography() ? asked.unlessPagedWhole() : asked;
        CannedRequest wanted = example ? whole.example() : whole;
        BoundQuery bound = wanted.bound(request);
        CanonicalAddress.tell(request, response, bound.taken());
        response.setContentType(format.contentType());
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        Dataset dataset = LeaseFilter.generation(request).dataset();
        dataset.begin(ReadWrite.READ);
        try {
            Optional<AnswerRows> rows = rows(wanted, bound, dataset);
            rows.ifPresent(found -> addLinks(wanted, found, response));
            if (format == ResultFormat.HTML) {
                response.getOutputStream().write(pages.page(wanted, bound, rows, example, request));
            } else {
                data(wanted, bound, rows, response.getOutputStream());
            }
        } finally {
            dataset.end();
        }
    }

    private void data(
            CannedRequest wanted, BoundQuery bound, Optional<AnswerRows> rows, OutputStream out)
            throws IOException {
        switch (format) {
            case ATOM -> out.write(feed(wanted, bound, rows.orElseThrow()));
            case BIBTEX -> out.write(references(rows.orElseThrow(), CitationFormat.BIBTEX));
            case CSL -> out.write(references(rows.orElseThrow(), CitationFormat.CSL));
            default -> write(bound, rows, LeaseFilter.generation(request).dataset(), out);
        }
    }

    private static Optional<AnswerRows> rows(
            CannedRequest asked, BoundQuery bound, Dataset dataset) {
        if (!bound.canned().query().isSelectType()) {
            return Optional.empty();
        }
        Paging paging = asked.paging();
        return Optional.of(
                paging.size().isEmpty()
                        ? AnswerRows.all(bound, dataset)
                        : AnswerRows.page(bound, paging.page(), paging.size().getAsInt(), dataset));
    }

    // rfc8288, with targets relative to the request, so that they hold behind a proxy
    private void addLinks(CannedRequest asked, AnswerRows rows, HttpServletResponse response) {
        int page = asked.paging().page();
        String suffix = "." + format.suffix();
        if (page > 1) {
            response.addHeader("Link", "<%s>; rel=\"first\"".formatted(asked.address(suffix, 1)));
            response.addHeader(
                    "Link", "<%s>; rel=\"prev\"".formatted(asked.address(suffix, page - 1)));
        }
        if (rows.more()) {
            response.addHeader(
                    "Link", "<%s>; rel=\"next\"".formatted(asked.address(suffix, page + 1)));
        }
    }

    private byte[] feed(CannedRequest asked, BoundQuery bound, AnswerRows rows) {
        Generation generation = LeaseFilter.generation(request);
        int page = asked.paging().page();
        FeedPlace place =
                new FeedPlace(
                        Site.of(request),
                        asked.address(".atom", page),
                        asked.address(".html", page),
                        rows.more()
                                ? Optional.of(asked.address(".atom", page + 1))
                                : Optional.empty());
        return new AtomFeed(generation.dataset().getDefaultModel(), generation.base())
                .write(bound, rows, place);
    }

    /** In the order of the rows. */
    private byte[] references(AnswerRows rows, CitationFormat form) {
        Var column = Var.alloc(FeedColumns.PAPER);
        List<String> papers =
                rows.rows().stream()
                        .map(row -> row.get(column))
                        .filter(paper -> paper != null && paper.isURI())
                        .map(Node::getURI)
                        .toList();
        return Citations.write(
                LeaseFilter.generation(request).dataset().getDefaultModel(), papers, form);
    }

    private void write(
            BoundQuery bound, Optional<AnswerRows> rows, Dataset dataset, OutputStream out) {
        if (rows.isPresent()) {
            rows.get().write(format.lang(), out);
        } else {
            try (QueryExecution execution = bound.on(dataset)) {
                AnswerSyntax.write(execution, format.lang(), out);
            }
        }
    }
}
