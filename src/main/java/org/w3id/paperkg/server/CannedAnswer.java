package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.w3id.paperkg.query.AnswerRows;
import org.w3id.paperkg.query.AnswerSyntax;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.server.feed.AtomFeed;
import org.w3id.paperkg.store.Generation;

/**
 * The answer of a canned query in one form, complete before anything is sent.
 *
 * @param links values of the header {@code Link}
 */
record CannedAnswer(ResultFormat format, byte[] body, List<String> links) {
    /**
     * @throws org.w3id.paperkg.query.BadParameterException for values that the query cannot take
     * @throws org.apache.jena.query.QueryCancelledException when it takes too long
     */
    static CannedAnswer of(
            CannedRequest asked,
            ResultFormat format,
            HttpServletRequest request,
            QueryPages pages) {
        // a page that is opened for the first time shows the example
        CannedRequest wanted =
                format == ResultFormat.HTML && asked.lacksValues() ? asked.example() : asked;
        BoundQuery bound = wanted.bound(request);
        Generation generation = LeaseFilter.generation(request);
        return Txn.calculateRead(
                generation.dataset(),
                () -> {
                    Optional<AnswerRows> rows = rows(wanted, bound, generation.dataset());
                    List<String> links =
                            rows.map(found -> links(wanted, format, found)).orElse(List.of());
                    byte[] body =
                            switch (format) {
                                case HTML ->
                                        pages.page(wanted, bound, rows, wanted != asked, request);
                                case ATOM -> feed(wanted, bound, rows.orElseThrow(), request);
                                default -> written(bound, rows, format, generation.dataset());
                            };
                    return new CannedAnswer(format, body, links);
                });
    }

    private static Optional<AnswerRows> rows(
            CannedRequest asked, BoundQuery bound, Dataset dataset) {
        if (!bound.canned().query().isSelectType()) {
            return Optional.empty();
        }
        Supplier<AnswerRows> all = () -> AnswerRows.all(bound, dataset);
        Paging paging = asked.paging();
        return Optional.of(
                paging.size().isEmpty()
                        ? all.get()
                        : AnswerRows.page(bound, paging.page(), paging.size().getAsInt(), dataset));
    }

    // rfc8288, with targets relative to the request, so that they hold behind a proxy
    private static List<String> links(CannedRequest asked, ResultFormat format, AnswerRows rows) {
        List<String> links = new ArrayList<>();
        int page = asked.paging().page();
        String suffix = "." + format.suffix();
        if (page > 1) {
            links.add("<%s>; rel=\"first\"".formatted(asked.address(suffix, 1)));
            links.add("<%s>; rel=\"prev\"".formatted(asked.address(suffix, page - 1)));
        }
        if (rows.more()) {
            links.add("<%s>; rel=\"next\"".formatted(asked.address(suffix, page + 1)));
        }
        return links;
    }

    private static byte[] feed(
            CannedRequest asked, BoundQuery bound, AnswerRows rows, HttpServletRequest request) {
        Generation generation = LeaseFilter.generation(request);
        String server = server(request);
        int page = asked.paging().page();
        return new AtomFeed(generation.dataset().getDefaultModel(), generation.base())
                .write(
                        bound,
                        rows,
                        server + asked.address(".atom", page),
                        server + asked.address(".html", page),
                        rows.more()
                                ? Optional.of(server + asked.address(".atom", page + 1))
                                : Optional.empty());
    }

    private static String server(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        return address.substring(0, address.length() - request.getRequestURI().length());
    }

    private static byte[] written(
            BoundQuery bound, Optional<AnswerRows> rows, ResultFormat format, Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (rows.isPresent()) {
            rows.get().write(format.lang(), out);
        } else {
            try (QueryExecution execution = bound.on(dataset)) {
                AnswerSyntax.write(execution, format.lang(), out);
            }
        }
        return out.toByteArray();
    }

    void to(HttpServletResponse response) throws IOException {
        links.forEach(link -> response.addHeader("Link", link));
        if (format == ResultFormat.HTML) {
            response.addHeader("Vary", "Accept-Language");
        }
        response.setContentType(format.contentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
