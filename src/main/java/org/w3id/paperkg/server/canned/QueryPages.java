package org.w3id.paperkg.server.canned;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.answer.AnswerRows;
import org.w3id.paperkg.query.answer.AnswerSyntax;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.query.CannedPages;
import org.w3id.paperkg.server.page.query.QueryListView;
import org.w3id.paperkg.store.Generation;

/** Makes the pages of canned queries for the reader who asks. */
final class QueryPages {
    private final QueryCatalog queries;
    private final CannedPages pages = new CannedPages();

    QueryPages(QueryCatalog queries) {
        this.queries = queries;
    }

    /**
     * Inside a transaction.
     *
     * @param rows of the answer; empty for a query that gives none
     * @param example whether the values are those of the example, since none were given
     */
    byte[] page(
            CannedRequest asked,
            BoundQuery bound,
            Optional<AnswerRows> rows,
            boolean example,
            HttpServletRequest request) {
        Generation generation = LeaseFilter.generation(request);
        PageReader reader = PageReader.of(request);
        PageSource source =
                reader.source(
                        generation.dataset(),
                        generation.base(),
                        queries,
                        LeaseFilter.network(request)::papers);
        String html =
                pages.query(
                        source,
                        frame(asked, reader),
                        new CannedPages.Asked(bound, asked.given(), example),
                        answer(bound, rows, generation.dataset()),
                        place(asked, reader, rows.map(AnswerRows::more).orElse(false)));
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static CannedPages.Place place(CannedRequest asked, PageReader reader, boolean more) {
        int page = asked.paging().page();
        return new CannedPages.Place(
                page,
                page > 1 ? reader.in(asked.address(".html", page - 1)) : "",
                more ? reader.in(asked.address(".html", page + 1)) : "");
    }

    /** All queries, or those that have some words. */
    String list(HttpServletRequest request) {
        PageReader reader = PageReader.of(request);
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        PageFrame frame = reader.frame(reader.words().of("queries"), "/queries", List.of());
        return pages.list(frame, QueryListView.of(queries.queries(), words, reader.chosen()));
    }

    private static CannedPages.Answer answer(
            BoundQuery bound, Optional<AnswerRows> rows, Dataset dataset) {
        if (rows.isPresent()) {
            return new CannedPages.Answer(rows, List.of(), false);
        }
        try (QueryExecution execution = bound.on(dataset)) {
            if (execution.getQuery().isAskType()) {
                return new CannedPages.Answer(rows, List.of(), execution.execAsk());
            }
            return new CannedPages.Answer(rows, triples(execution), false);
        }
    }

    private static List<Triple> triples(QueryExecution execution) {
        List<Triple> triples = new ArrayList<>();
        AnswerSyntax.graph(execution).getGraph().find().forEach(triples::add);
        triples.sort(Comparator.comparing(Triple::toString));
        return triples;
    }

    /** With the forms of the very same page of the answer. */
    private static PageFrame frame(CannedRequest asked, PageReader reader) {
        int page = asked.paging().page();
        List<PageFrame.Document> documents =
                new ArrayList<>(
                        ResultFormat.ofCanned(asked.canned().query()).stream()
                                .filter(format -> format != ResultFormat.HTML)
                                .map(
                                        format ->
                                                new PageFrame.Document(
                                                        format.label(),
                                                        asked.address("." + format.suffix(), page),
                                                        format.mediaType()))
                                .toList());
        documents.add(
                new PageFrame.Document("SPARQL", asked.path() + ".rq", "application/sparql-query"));
        return reader.frame(
                asked.canned().summary().in(reader.language().language()).text(),
                asked.address(".html", page),
                documents);
    }
}
