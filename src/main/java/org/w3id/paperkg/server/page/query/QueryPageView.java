package org.w3id.paperkg.server.page.query;

import java.util.List;
import java.util.Optional;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.server.page.picture.Picture;

/**
 * What the page of a canned query shows.
 *
 * @param taken what the names among the values were taken for
 * @param example whether the values are those of the example, since none were given
 * @param answer empty for yes or no
 * @param yes for a question that is answered so
 * @param page of the answer, from 1
 * @param more whether the answer has further rows
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 * @param sparql the query with the values in it
 * @param language that the reader chose by name; empty if not
 */
public record QueryPageView(
        CannedQuery canned,
        List<QueryField> fields,
        List<TakenView> taken,
        boolean example,
        Optional<AnswerTable> answer,
        boolean yes,
        Optional<Picture> picture,
        int page,
        boolean more,
        String previous,
        String next,
        String sparql,
        String language) {
    public QueryPageView {
        fields = List.copyOf(fields);
        taken = List.copyOf(taken);
    }
}
