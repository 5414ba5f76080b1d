package org.w3id.paperkg.server.page.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Resource;
import org.w3id.paperkg.query.lookup.NearResources;
import org.w3id.paperkg.server.page.ItemList;
import org.w3id.paperkg.server.page.Lists;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.PageSource;
import org.w3id.paperkg.server.page.PaperList;
import org.w3id.paperkg.server.page.PaperRows;

/** Reads what the search shows. */
public final class SearchPage {
    private static final int FIRST = 10;

    // so few that what was meant may not be among them
    private static final int FEW = 2;

    private SearchPage() {}

    /**
     * @param near of the dataset that is searched
     */
    public static SearchView read(PageSource source, NearResources near, String words) {
        Resource nothing = source.model().createResource(source.hrefs().base());
        Lists lists = new Lists(source, nothing, "");
        Map<String, String> given = Map.of("words", words);
        ItemList people =
                list(source, "author/search", given, row -> lists.person(row, "author", ""));
        ItemList topics = list(source, "topic/search", given, row -> lists.topic(row, "topic"));
        boolean few = people.items().size() + topics.items().size() <= FEW;
        return new SearchView(
                words,
                people,
                topics,
                papers(source, "paper/search", given, FIRST, PaperRows.of(source)),
                few ? others(source, near.authors(words), people) : List.of(),
                few ? others(source, near.topics(words), topics) : List.of(),
                language(source),
                source.rows().whole());
    }

    /** Those that are not in a list yet. */
    private static List<PageLink> others(PageSource source, List<String> near, ItemList found) {
        Set<String> listed =
                found.items().stream().map(item -> item.link().href()).collect(Collectors.toSet());
        return near.stream()
                .map(
                        local ->
                                source.link(
                                        source.model()
                                                .createResource(source.hrefs().base() + local)))
                .filter(link -> !listed.contains(link.href()))
                .toList();
    }

    private static ItemList list(
            PageSource source,
            String query,
            Map<String, String> given,
            Function<QuerySolution, ItemList.Item> item) {
        return list(source, query, given, FIRST, item);
    }

    private static ItemList list(
            PageSource source,
            String query,
            Map<String, String> given,
            int most,
            Function<QuerySolution, ItemList.Item> item) {
        return new ItemList(
                rows(source, query, given, most).stream().map(item).toList(),
                "",
                "",
                address(source, query, given),
                source.rows().late(query));
    }

    private static PaperList papers(
            PageSource source,
            String query,
            Map<String, String> given,
            int most,
            PaperRows papers) {
        return new PaperList(
                rows(source, query, given, most).stream().flatMap(papers::rows).toList(),
                "",
                "",
                address(source, query, given),
                source.rows().late(query));
    }

    private static List<QuerySolution> rows(
            PageSource source, String query, Map<String, String> given, int most) {
        return given.containsValue("") ? List.of() : source.rows().of(query, given, 0, most);
    }

    private static String address(PageSource source, String query, Map<String, String> given) {
        String values =
                given.isEmpty()
                        ? ""
                        : "?words=" + URLEncoder.encode(given.get("words"), StandardCharsets.UTF_8);
        return source.hrefs().withLanguage("/queries/" + query + ".html" + values);
    }

    private static String language(PageSource source) {
        return source.hrefs().chosen().map(chosen -> chosen.tag()).orElse("");
    }
}
