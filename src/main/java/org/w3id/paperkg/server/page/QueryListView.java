package org.w3id.paperkg.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.paperkg.query.CannedQuery;

/**
 * What the list of queries shows.
 *
 * @param words that were searched for; empty for all queries
 * @param aspects queries by what their answer is about
 * @param language that the reader chose by name; empty if not
 */
public record QueryListView(
        String words, Map<String, List<CannedQuery>> aspects, int count, String language) {
    /**
     * The queries that have all of the words in their name, summary, description or tags, in
     * whichever language.
     */
    public static List<CannedQuery> found(List<CannedQuery> queries, String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return queries.stream()
                .filter(
                        canned -> {
                            String text =
                                    String.join(
                                                    " ",
                                                    canned.id().toString(),
                                                    canned.summary().english(),
                                                    canned.summary().korean(),
                                                    canned.description().english(),
                                                    canned.description().korean(),
                                                    String.join(" ", canned.tags()))
                                            .toLowerCase(Locale.ROOT);
                            return wanted.stream().allMatch(text::contains);
                        })
                .toList();
    }

    public static QueryListView of(List<CannedQuery> queries, String words, String language) {
        List<CannedQuery> found = found(queries, words);
        return new QueryListView(
                words,
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        canned -> canned.id().aspect(),
                                        TreeMap::new,
                                        Collectors.toList())),
                found.size(),
                language);
    }
}
