package org.w3id.paperkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.w3id.paperkg.query.AnswerRows;
import org.w3id.paperkg.query.AnswerSyntax;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.CannedRows;
import org.w3id.paperkg.query.LabelLanguage;
import org.w3id.paperkg.query.OntologyTerms;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.page.CannedPages;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.QueryListView;
import org.w3id.paperkg.server.page.Wording;
import org.w3id.paperkg.server.resource.ReaderLanguage;
import org.w3id.paperkg.store.Generation;

/** Makes the pages of canned queries for the reader who asks. */
final class QueryPages {
    private final QueryCatalog queries;
    private final OntologyTerms terms = OntologyTerms.bundled();
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
        ReaderLanguage reader = reader(request);
        PageSource source =
                new PageSource(
                        generation.dataset().getDefaultModel(),
                        new CannedRows(queries, generation.dataset(), generation.base()),
                        terms,
                        new Wording(reader.language()),
                        new Hrefs(generation.base(), reader.chosen()));
        int page = asked.paging().page();
        boolean more = rows.map(AnswerRows::more).orElse(false);
        String language = reader.chosen().map(LabelLanguage::tag).orElse("");
        CannedPages.Place place =
                new CannedPages.Place(
                        page,
                        page > 1 ? in(language, asked.address(".html", page - 1)) : "",
                        more ? in(language, asked.address(".html", page + 1)) : "");
        String html =
                pages.query(
                        source,
                        frame(asked, reader),
                        bound,
                        asked.given(),
                        example,
                        answer(bound, rows, generation.dataset()),
                        place);
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /** All queries, or those that have some words. */
    String list(HttpServletRequest request) {
        ReaderLanguage reader = reader(request);
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        PageFrame frame =
                new PageFrame(
                        new Wording(reader.language()).of("queries"),
                        new Wording(reader.language()),
                        "",
                        List.of(),
                        in(other(reader), "/queries"),
                        "");
        return pages.list(
                frame,
                QueryListView.of(
                        queries.queries(),
                        words,
                        reader.chosen().map(LabelLanguage::tag).orElse("")));
    }

    private static ReaderLanguage reader(HttpServletRequest request) {
        return ReaderLanguage.of(
                request.getParameter(CannedRequest.LANGUAGE), request.getHeader("Accept-Language"));
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
    private static PageFrame frame(CannedRequest asked, ReaderLanguage reader) {
        int page = asked.paging().page();
        List<PageFrame.Document> documents =
                new ArrayList<>(
                        ResultFormat.ofCanned(asked.canned().query()).stream()
                                .filter(format -> format != ResultFormat.HTML)
                                .map(
                                        format ->
                                                new PageFrame.Document(
                                                        format.name().toUpperCase(Locale.ROOT),
                                                        asked.address("." + format.suffix(), page),
                                                        format.mediaType()))
                                .toList());
        documents.add(
                new PageFrame.Document("SPARQL", asked.path() + ".rq", "application/sparql-query"));
        return new PageFrame(
                asked.canned().summary(),
                new Wording(reader.language()),
                "",
                documents,
                in(other(reader), asked.address(".html", page)),
                "");
    }

    private static String other(ReaderLanguage reader) {
        return reader.language() == LabelLanguage.KOREAN
                ? LabelLanguage.ENGLISH.tag()
                : LabelLanguage.KOREAN.tag();
    }

    private static String in(String language, String address) {
        return language.isEmpty()
                ? address
                : address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
