package org.w3id.paperkg.server;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.http.ResultFormat;

/**
 * Answers that many will ask for, of which the server knows all parameters: canned queries that
 * need none, as pages and in the form that programs get first. One that cannot be made is left to
 * those who ask for it.
 *
 * @param own within the limits of all requests
 */
record UsualAnswers(OwnRequests own, QueryCatalog queries) {
    private static final String PAGE = ResultFormat.HTML.mediaType();

    /** One request each, in the order of their worth. */
    List<Runnable> requests() {
        return Stream.concat(
                        pages("queries"),
                        queries.queries().stream()
                                .filter(
                                        query ->
                                                query.parameters().stream()
                                                        .noneMatch(p -> p.required()))
                                .flatMap(this::all))
                .toList();
    }

    private Stream<Runnable> all(CannedQuery query) {
        String path = "queries/" + query.id();
        String data = ResultFormat.ofCanned(query.query()).get(0).mediaType();
        return Stream.concat(pages(path), Stream.of(() -> own.ask(path, data, "en")));
    }

    private Stream<Runnable> pages(String path) {
        return FirstPages.LANGUAGES.stream().map(language -> () -> own.ask(path, PAGE, language));
    }
}
