package org.w3id.paperkg.browser;

import java.util.List;
import java.util.stream.Stream;

/** An address of each kind of page, on the bundled sample. A new kind of page is one line here. */
final class PageKinds {
    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/search?q=diffusion",
                    "/search?q=persy+liang",
                    "/search?q=zzzzzz",
                    "/paper/2402.06619",
                    "/paper/2402.06619?page=1",
                    "/author/percy-liang",
                    "/author/john-hewitt",
                    "/topic/large-language-model",
                    "/topic/kv-cache",
                    "/digest/2024-02-12",
                    "/week/2024-W07",
                    "/calendar/2024",
                    "/community/percy-liang",
                    "/topics",
                    "/queries",
                    "/queries?q=coauthor",
                    "/queries/author/papers.html?author=percy-liang",
                    "/queries/topic/emerging.html?until=2024-02-12&days=90",
                    "/queries/stats/votes-by-month.html",
                    "/queries/coauthors/strongest-pairs.html",
                    "/queries/author/neighbourhood.html?author=percy-liang",
                    "/sparql",
                    "/sparql?query=SELECT+%3Fs+%7B+%3Fs+a+%3Chttps%3A%2F%2Fw3id.org%2Fpaperkg%2Fontology%23Digest%3E+%7D",
                    "/network",
                    "/network?map=topics",
                    "/network?author=percy-liang&shown=percy-liang",
                    "/network?topic=large-language-model",
                    "/network/embed?author=percy-liang",
                    "/network/path?from=percy-liang&to=furong-huang",
                    "/network/path",
                    "/network/could-work-with?author=percy-liang",
                    "/dumps/",
                    "/ontology",
                    "/shapes",
                    "/problem/");

    /** Addresses of errors, which are pages, too. */
    private static final List<String> ERRORS =
            List.of("/author/percy-lianng", "/sparql?query=SELECT", "/week/2024-W99");

    private PageKinds() {}

    /** In both languages. */
    static Stream<String> all() {
        return Stream.concat(PATHS.stream(), ERRORS.stream())
                .flatMap(
                        path ->
                                Stream.of(
                                        path, path + (path.contains("?") ? "&" : "?") + "lang=ko"));
    }

    static boolean isError(String path) {
        return ERRORS.contains(path.replaceAll("[?&]lang=ko$", ""));
    }
}
