package org.w3id.paperkg.server.page.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.w3id.paperkg.query.BoundQuery;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.answer.AnswerRows;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.Templates;

/** Pages of canned queries: each with its form and its answer, and the list of all. */
public final class CannedPages {
    /** An answer, whichever the query gives. */
    public record Answer(Optional<AnswerRows> rows, List<Triple> triples, boolean yes) {
        public Answer {
            triples = List.copyOf(triples);
        }
    }

    /**
     * Where a page stands.
     *
     * @param previous address of the page before; empty on the first
     * @param next address of the page after; empty on the last
     */
    public record Place(int page, String previous, String next) {}

    /**
     * A query as it was asked.
     *
     * @param given values, as typed
     * @param example whether they are those of the example
     */
    public record Asked(BoundQuery bound, Map<String, List<String>> given, boolean example) {}

    public String query(
            PageSource source, PageFrame frame, Asked asked, Answer answer, Place place) {
        BoundQuery bound = asked.bound();
        Optional<AnswerTable> table = table(bound.canned(), answer, source);
        QueryPageView view =
                new QueryPageView(
                        bound.canned(),
                        QueryField.of(bound.canned(), asked.given()),
                        TakenView.of(bound, source),
                        asked.example(),
                        table,
                        answer.yes(),
                        table.flatMap(
                                found ->
                                        new PictureReader(found, bound.canned(), source.words())
                                                .picture()),
                        place.page(),
                        answer.rows().map(AnswerRows::more).orElse(false),
                        place.previous(),
                        place.next(),
                        bound.query().toString(),
                        source.hrefs().chosen().map(chosen -> chosen.tag()).orElse(""));
        return render("query", frame, view);
    }

    private static Optional<AnswerTable> table(
            CannedQuery canned, Answer answer, PageSource source) {
        if (canned.query().isAskType()) {
            return Optional.empty();
        }
        return Optional.of(
                answer.rows()
                        .map(rows -> AnswerTable.of(rows, source))
                        .orElseGet(() -> AnswerTable.of(answer.triples(), source)));
    }

    public String list(PageFrame frame, QueryListView view) {
        return render("queries", frame, view);
    }

    private String render(String template, PageFrame frame, Object view) {
        return Templates.render(template, Map.of("frame", frame, "view", view));
    }
}
