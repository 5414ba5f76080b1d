package org.w3id.paperkg.server.page.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.lookup.QuerySearch;

/**
 * What the list of queries shows.
 *
 * @param words that were searched for; empty for all queries
 * @param aspects queries by what their answer is about
 * @param close whether none has all of the words, and these are the closest
 * @param language that the reader chose by name; empty if not
 */
public record QueryListView(
        String words,
        Map<String, List<CannedQuery>> aspects,
        int count,
        boolean close,
        String language) {
    public static QueryListView of(List<CannedQuery> queries, String words, String language) {
        QuerySearch search = QuerySearch.of(queries, words);
        return new QueryListView(
                words,
                search.queries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        canned -> canned.id().aspect(),
                                        TreeMap::new,
                                        Collectors.toList())),
                search.queries().size(),
                search.close(),
                language);
    }
}
