package org.w3id.paperkg.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.paperkg.store.Manifest;

/** The figures of a build, in words. */
final class BuildSummary {
    private static final Map<String, String> WORDS = words();

    private BuildSummary() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("digestTotal", "digests");
        words.put("listingTotal", "listings");
        words.put("paperTotal", "papers");
        words.put("summaryPointTotal", "summary points");
        words.put("authorTotal", "authors");
        words.put("authorshipTotal", "authorships");
        words.put("coauthorPairTotal", "pairs of co-authors");
        words.put("collaborationTotal", "pairs with two or more joint papers");
        words.put("componentTotal", "connected components of co-authors");
        words.put("largestComponentTotal", "authors in the largest one");
        words.put("communityTotal", "communities of co-authors");
        words.put("topicTotal", "topics");
        words.put("topicMentionTotal", "topics of papers");
        words.put("problemTotal", "problems in the input");
        return words;
    }

    /** One line for each figure, the numbers in one column. */
    static String counts(Manifest manifest) {
        Map<String, Long> figures = new LinkedHashMap<>();
        manifest.totals()
                .forEach((name, count) -> figures.put(WORDS.getOrDefault(name, name), count));
        figures.put("triples", manifest.triples());
        figures.put("texts in the index", manifest.indexed());
        List<String> numbers = figures.values().stream().map(BuildSummary::number).toList();
        int width = numbers.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        figures.forEach(
                (word, count) ->
                        lines.add(
                                "  "
                                        + " ".repeat(width - number(count).length())
                                        + number(count)
                                        + "  "
                                        + word));
        return String.join("\n", lines);
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
