package org.w3id.paperkg.server.page.query;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.server.page.PageFrame;
import org.w3id.paperkg.server.page.picture.Picture;

/**
 * What the page of the endpoint shows.
 *
 * @param sparql the text in the field
 * @param answer rows or statements; empty when there are none to show
 * @param truth what a question for yes or no is answered; empty for other queries
 * @param more whether the answer has more than the page shows
 * @param language that the reader chose by name; empty if not
 */
public record SparqlView(
        String sparql,
        Optional<AnswerTable> answer,
        Optional<Boolean> truth,
        boolean more,
        List<PageFrame.Document> forms,
        String language,
        Optional<Picture> picture,
        List<CannedQuery> examples) {
    public SparqlView {
        forms = List.copyOf(forms);
        examples = List.copyOf(examples);
    }

    /** With queries to begin with. */
    public SparqlView examples(List<CannedQuery> queries) {
        return new SparqlView(sparql, answer, truth, more, forms, language, picture, queries);
    }

    /** A field without an answer. */
    public static SparqlView blank(String sparql, List<PageFrame.Document> forms, String language) {
        return new SparqlView(
                sparql,
                Optional.empty(),
                Optional.empty(),
                false,
                forms,
                language,
                Optional.empty(),
                List.of());
    }

    /**
     * @param drawn what suits the rows
     */
    public SparqlView with(AnswerTable table, boolean hasMore, Optional<Picture> drawn) {
        return new SparqlView(
                sparql, Optional.of(table), truth, hasMore, forms, language, drawn, examples);
    }

    public SparqlView with(boolean yes) {
        return new SparqlView(
                sparql, answer, Optional.of(yes), more, forms, language, picture, examples);
    }
}
