package org.w3id.paperkg.query.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.w3id.paperkg.query.BilingualText;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.SearchWords;
import org.w3id.paperkg.query.likeness.NameLikeness;

/**
 * Canned queries that have the words somebody typed in their id, summary, description or tags, in
 * English or Korean and in any order.
 *
 * @param queries those that were found, in their order
 * @param close whether none has all of the words, and these have most of them
 */
public record QuerySearch(List<CannedQuery> queries, boolean close) {
    private static final int MOST_CLOSE = 10;

    public QuerySearch {
        queries = List.copyOf(queries);
    }

    /**
     * @param typed words; none find all queries
     */
    public static QuerySearch of(List<CannedQuery> queries, String typed) {
        List<String> words =
                Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<CannedQuery> all =
                queries.stream()
                        .filter(canned -> words.stream().allMatch(w -> has(text(canned), w)))
                        .toList();
        return all.isEmpty()
                ? new QuerySearch(closest(queries, words), true)
                : new QuerySearch(all, false);
    }

    private static List<CannedQuery> closest(List<CannedQuery> queries, List<String> words) {
        ToLongFunction<CannedQuery> score = canned -> nearly(canned, words);
        long most = queries.stream().mapToLong(score).max().orElse(0);
        return most == 0
                ? List.of()
                : queries.stream()
                        .filter(canned -> score.applyAsLong(canned) == most)
                        .limit(MOST_CLOSE)
                        .toList();
    }

    /** Two for each word that is there, one for each that is nearly. */
    private static long nearly(CannedQuery canned, List<String> words) {
        String text = text(canned);
        List<String> known = List.of(text.split("[^\\p{L}\\p{N}]+"));
        return words.stream()
                .mapToLong(
                        word ->
                                has(text, word)
                                        ? 2
                                        : known.stream().anyMatch(k -> NameLikeness.near(word, k))
                                                ? 1
                                                : 0)
                .sum();
    }

    private static String text(CannedQuery canned) {
        List<String> parts = new ArrayList<>(canned.tags());
        parts.add(canned.id().toString());
        for (BilingualText text : List.of(canned.summary(), canned.description())) {
            parts.add(text.english());
            parts.add(text.korean());
        }
        return String.join(" ", parts).toLowerCase(Locale.ROOT);
    }

    /** Also of a plural the singular, and of a Korean word the noun without its particle. */
    private static boolean has(String text, String word) {
        String one = word.length() > 3 ? word.replaceAll("(?<=[^s])s$", "") : word;
        return text.contains(one)
                || text.contains(one.replaceAll("ie$", "y"))
                || text.contains(SearchWords.withoutParticle(word));
    }
}
