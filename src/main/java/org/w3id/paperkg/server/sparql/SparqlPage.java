package org.w3id.paperkg.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryBinder;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.answer.AnswerRows;
import org.w3id.paperkg.query.resource.ReadTransaction;
import org.w3id.paperkg.query.resource.ResourceIris;
import org.w3id.paperkg.server.generation.LeaseFilter;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageReader;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.query.AnswerTable;
import org.w3id.paperkg.server.page.query.PictureReader;
import org.w3id.paperkg.server.page.query.SparqlView;
import org.w3id.paperkg.server.page.site.SitePages;
import org.w3id.paperkg.store.Generation;
import org.w3id.paperkg.vocabulary.Pkg;

/** The endpoint for a browser: a field for the query, and its answer. */
record SparqlPage(HttpServletRequest request, PageReader reader, String address) {
    /** Rows of a page; the other forms have them all. */
    static final int MOST_ROWS = 1000;

    private static final QueryCatalog EXAMPLES = QueryCatalog.bundled();

    private static final String EXAMPLE =
            """
            PREFIX pkg:     <%s>
            PREFIX dcterms: <http://purl.org/dc/terms/>

            SELECT ?paper ?title ?listed
            WHERE {
              ?paper a pkg:Paper ;
                     dcterms:title ?title ;
                     pkg:firstListed ?listed .
            }
            ORDER BY DESC(?listed) ?paper
            LIMIT 20
            """
                    .formatted(Pkg.NAMESPACE);

    static SparqlPage of(HttpServletRequest request) {
        return new SparqlPage(request, PageReader.of(request), request.getRequestURI());
    }

    /** With a first query to change, or the canned one that is asked for as an example. */
    String blank() {
        String text =
                Optional.ofNullable(request.getParameter("example"))
                        .flatMap(EXAMPLES::find)
                        .filter(canned -> !LeaseFilter.generation(request).base().isEmpty())
                        .map(canned -> text(canned, LeaseFilter.generation(request).base()))
                        .orElse(EXAMPLE);
        return page(address, SparqlView.blank(text, List.of(), reader.chosen()));
    }

    /** With the values of its own example. */
    private static String text(CannedQuery canned, String base) {
        return new QueryBinder(new ResourceIris(base)).bindExample(canned).query().toString();
    }

    /**
     * Runs the query.
     *
     * @param base of the data, below which links lead here
     */
    String answer(QueryExec execution, Query query, String text, String base) {
        String asked = address + "?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        List<PageFrame.Document> forms =
                ResultFormat.of(query).stream()
                        .filter(form -> form != ResultFormat.HTML)
                        .map(form -> form(form, asked))
                        .toList();
        return page(
                asked,
                answered(SparqlView.blank(text, forms, reader.chosen()), execution, query, base));
    }

    private SparqlView answered(SparqlView view, QueryExec execution, Query query, String base) {
        if (query.isAskType()) {
            return view.with(execution.ask());
        }
        Hrefs hrefs = new Hrefs(base, reader.language().chosen());
        if (query.isSelectType()) {
            AnswerRows rows = rows(execution.select());
            // a graph that no build made has no base, and no labels of ours
            AnswerTable table = base.isEmpty() ? AnswerTable.exact(rows, hrefs) : named(rows);
            return view.with(table, rows.more(), PictureReader.suiting(table, reader.words()));
        }
        Iterator<Triple> found =
                query.isDescribeType() ? execution.describe().find() : execution.constructTriples();
        AnswerTable statements = AnswerTable.exact(first(found), hrefs);
        return view.with(statements, found.hasNext(), Optional.empty());
    }

    private AnswerTable named(AnswerRows rows) {
        Generation generation = LeaseFilter.generation(request);
        PageSource source =
                reader.source(
                        generation.dataset(),
                        generation.base(),
                        EXAMPLES,
                        LeaseFilter.network(request)::papers);
        return ReadTransaction.of(generation.dataset(), () -> AnswerTable.named(rows, source));
    }

    private static PageFrame.Document form(ResultFormat form, String asked) {
        return new PageFrame.Document(
                form.name().toUpperCase(Locale.ROOT),
                asked + "&format=" + form.suffix(),
                form.mediaType());
    }

    private static AnswerRows rows(RowSet found) {
        List<Binding> rows = new ArrayList<>();
        while (found.hasNext() && rows.size() < MOST_ROWS) {
            rows.add(found.next());
        }
        return new AnswerRows(
                found.getResultVars().stream().map(Var::getVarName).toList(),
                rows,
                found.hasNext());
    }

    private static List<Triple> first(Iterator<Triple> found) {
        List<Triple> triples = new ArrayList<>();
        while (found.hasNext() && triples.size() < MOST_ROWS) {
            triples.add(found.next());
        }
        return triples;
    }

    private String page(String same, SparqlView view) {
        return SitePages.sparql(
                reader.frame("SPARQL", same, List.of()), view.examples(EXAMPLES.queries()));
    }
}
