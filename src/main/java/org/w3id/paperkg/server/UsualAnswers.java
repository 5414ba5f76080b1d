package org.w3id.paperkg.server;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.canned.QueryListServlet;
import org.w3id.paperkg.server.http.ResultFormat;
import org.w3id.paperkg.server.page.Hrefs;

/**
 * Answers that many will ask for: the pages of the topics, people and papers that are known best,
 * of which some take longest; searches for these topics by name; the network around these people;
 * and canned queries, those that need no parameter as pages, all as the answer to their example in
 * the form that programs get first, at the address that {@code /queries} names. Each is made when
 * its turn comes. One that cannot be made is left to those who ask for it.
 *
 * @param own within the limits of all requests
 */
record UsualAnswers(OwnRequests own, QueryCatalog queries) implements Iterable<Runnable> {
    private static final String PAGE = ResultFormat.HTML.mediaType();
    private static final String TOPICS = "queries/topic/list.csv?limit=20";
    private static final String AUTHORS = "queries/author/most-papers.csv?limit=3";
    private static final String PAPERS = "queries/paper/most-voted.csv?limit=3";
    private static final int SEARCHES = 3;
    private static final Pattern RESOURCE =
            Pattern.compile("(?m)^[^,\"\\s]*/((?:topic|author|paper)/[^/,\"\\s]+),");

    /** In the order of their worth. */
    @Override
    public Iterator<Runnable> iterator() {
        // which resources there are differs from graph to graph
        Stream<Runnable> known =
                Stream.of(TOPICS, AUTHORS, PAPERS)
                        .flatMap(list -> resources(list).stream())
                        .flatMap(this::pages);
        return Stream.of(
                        known,
                        pages("queries"),
                        queries.queries().stream().flatMap(this::answers),
                        searches().flatMap(this::pages),
                        network().flatMap(this::pages))
                .flatMap(requests -> requests)
                .iterator();
    }

    private Stream<Runnable> answers(CannedQuery query) {
        String path = "queries/" + query.id();
        String example = path + QueryListServlet.example(query);
        String data = ResultFormat.ofCanned(query.query()).get(0).mediaType();
        Stream<Runnable> answer = Stream.of(() -> own.ask(example, data, "en"));
        return example.equals(path) ? Stream.concat(answer, pages(path)) : answer;
    }

    private Stream<String> searches() {
        return Stream.of(TOPICS)
                .flatMap(list -> resources(list).stream().limit(SEARCHES))
                .map(topic -> "search?q=" + slug(topic).replace('-', '+'));
    }

    /** The maps, around the first of the people, and the way between the first two. */
    private Stream<String> network() {
        Stream<String> people =
                Stream.of(AUTHORS)
                        .map(this::resources)
                        .filter(known -> known.size() > 1)
                        .flatMap(known -> network(known.get(0), known.get(1)));
        return Stream.concat(Stream.of("network"), people);
    }

    private static Stream<String> network(String one, String other) {
        String first = slug(one);
        return Stream.of(
                "network?author=" + first,
                "network/path?from=%s&to=%s".formatted(first, slug(other)));
    }

    private static String slug(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private Stream<Runnable> pages(String path) {
        return FirstPages.LANGUAGES.stream().map(language -> () -> own.ask(path, PAGE, language));
    }

    private List<String> resources(String list) {
        return RESOURCE.matcher(own.text(list))
                .results()
                .map(found -> Hrefs.path(found.group(1)).substring(1))
                .distinct()
                .toList();
    }
}
