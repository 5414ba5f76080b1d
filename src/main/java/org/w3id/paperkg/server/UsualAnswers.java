package org.w3id.paperkg.server;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.query.QueryParameter;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.Hrefs;

/**
 * Answers that many will ask for: the pages of the topics with most papers, which take longest, and
 * canned queries that need no parameter, as pages and in the form that programs get first. Each is
 * made when its turn comes. One that cannot be made is left to those who ask for it.
 *
 * @param own within the limits of all requests
 */
record UsualAnswers(OwnRequests own, QueryCatalog queries) implements Iterable<Runnable> {
    private static final String PAGE = ResultFormat.HTML.mediaType();
    private static final String TOPICS = "queries/topic/list.csv?limit=20";
    private static final Pattern TOPIC = Pattern.compile("/(topic/[^/,\"\\s]+)");

    /** In the order of their worth. */
    @Override
    public Iterator<Runnable> iterator() {
        Stream<Runnable> canned =
                queries.queries().stream()
                        .filter(
                                query ->
                                        query.parameters().stream()
                                                .noneMatch(QueryParameter::required))
                        .flatMap(this::allOf);
        // which topics there are differs from graph to graph
        Stream<Runnable> topics =
                Stream.of(TOPICS).flatMap(list -> topics(list).stream()).flatMap(this::pages);
        return Stream.of(topics, pages("queries"), canned).flatMap(requests -> requests).iterator();
    }

    private Stream<Runnable> allOf(CannedQuery query) {
        String path = "queries/" + query.id();
        String data = ResultFormat.ofCanned(query.query()).get(0).mediaType();
        return Stream.concat(pages(path), Stream.of(() -> own.ask(path, data, "en")));
    }

    private Stream<Runnable> pages(String path) {
        return FirstPages.LANGUAGES.stream().map(language -> () -> own.ask(path, PAGE, language));
    }

    private List<String> topics(String list) {
        return TOPIC.matcher(own.text(list))
                .results()
                .map(topic -> Hrefs.path(topic.group(1)).substring(1))
                .distinct()
                .toList();
    }
}
