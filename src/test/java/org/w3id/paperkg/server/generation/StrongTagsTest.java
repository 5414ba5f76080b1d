package org.w3id.paperkg.server.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.server.Exchange;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/**
 * A strong tag names one body: whatever a client may ask an address for, two bodies never share
 * one, and caches are told what each depends on.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.1">RFC 9110, strong
 *     validators</a>
 */
class StrongTagsTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    /** What the answers of most addresses differ by. */
    private static final List<String> COMMON =
            List.of(
                    "*/*",
                    BROWSER,
                    "text/turtle",
                    "application/atom+xml, text/html;q=0.9, text/turtle;q=0.1");

    private static final List<String> ALL =
            Stream.concat(
                            COMMON.stream(),
                            Stream.of(
                                    "application/n-triples",
                                    "application/ld+json",
                                    "application/rdf+xml",
                                    "text/csv",
                                    "application/json",
                                    "text/html, text/turtle;q=0.1",
                                    "application/x-bibtex"))
                    .toList();

    private static Map<String, List<String>> headers(List<String> forms) {
        return new TreeMap<>(
                Map.of(
                        "Accept",
                        forms,
                        "Accept-Language",
                        List.of("", "fr, ko;q=0.5"),
                        "Accept-Encoding",
                        List.of("identity", "gzip")));
    }

    private static final Path ADDRESSES = Path.of("src/test/resources/server/addresses.txt");
    private static final Pattern QUERY = Pattern.compile("‹(.*?)›");
    // which of these a HEAD has shows when the answer is made
    private static final List<String> MADE =
            List.of("content-length", "content-encoding", "transfer-encoding", "link");
    private static final List<String> OF_A_REQUEST = List.of("date", "fuseki-request-id");

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.ofOneDay();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    /** One on each line; what is between {@code ‹} and {@code ›} is encoded. */
    static List<String> addresses() throws IOException {
        return Files.readAllLines(ADDRESSES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> QUERY.matcher(line).replaceAll(query -> Http.encode(query.group(1))))
                .toList();
    }

    /** All that can be asked for, by what is asked for. */
    private static Map<Map<String, String>, Exchange> exchanges(String path, List<String> forms) {
        List<Map<String, String>> wishes = new ArrayList<>(List.of(Map.of()));
        headers(forms)
                .forEach(
                        (name, values) -> {
                            List<Map<String, String>> longer = new ArrayList<>();
                            for (Map<String, String> wish : wishes) {
                                for (String value : values) {
                                    Map<String, String> more = new TreeMap<>(wish);
                                    if (!value.isEmpty()) {
                                        more.put(name, value);
                                    }
                                    longer.add(more);
                                }
                            }
                            wishes.clear();
                            wishes.addAll(longer);
                        });
        Map<Map<String, String>, Exchange> all = new HashMap<>();
        for (Map<String, String> wish : wishes) {
            all.put(wish, Exchange.of(sample.server().uri(), "GET", path, wish));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nameOneBodyEach(String path) {
        check(path, COMMON);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @Tag("acceptance")
    void nameOneBodyEachInAnyForm(String path) {
        check(path, ALL);
    }

    private static void check(String path, List<String> forms) {
        Map<Map<String, String>, Exchange> all = exchanges(path, forms);
        Map<String, Exchange> byTag = new HashMap<>();
        for (Exchange one : all.values()) {
            assertEquals(one.status() == 200, !one.tag().isEmpty(), one::toString);
            if (!one.tag().isEmpty()) {
                Exchange known = byTag.putIfAbsent(one.tag(), one);
                assertTrue(
                        known == null || known.body().equals(one.body()),
                        () -> known + " and " + one);
            }
        }
        checkConditions(List.copyOf(byTag.values()));
        all.forEach((wish, one) -> checkVary(one, all));
        byTag.values().forEach(StrongTagsTest::checkHead);
    }

    private static void checkConditions(List<Exchange> answers) {
        for (int i = 0; i < answers.size(); i++) {
            Exchange one = answers.get(i);
            Exchange same = one.again(sample.server().uri(), one.tag());
            assertEquals(304, same.status(), one::toString);
            assertEquals(one.tag(), same.tag());
            assertEquals(one.header("Vary"), same.header("Vary"), one::toString);
            assertEquals(one.header("Cache-Control"), same.header("Cache-Control"));
            Exchange other = answers.get((i + 1) % answers.size());
            if (answers.size() > 1) {
                Exchange fresh = one.again(sample.server().uri(), other.tag());
                assertEquals(200, fresh.status(), () -> one + " with the tag of " + other);
                assertEquals(one.body(), fresh.body(), one::toString);
            }
        }
    }

    /** Where two requests differ in one header and their answers differ, Vary names it. */
    private static void checkVary(Exchange one, Map<Map<String, String>, Exchange> all) {
        headers(ALL)
                .forEach(
                        (name, values) -> {
                            for (String value : values) {
                                Map<String, String> wish = new TreeMap<>(one.asked());
                                wish.remove(name);
                                if (!value.isEmpty()) {
                                    wish.put(name, value);
                                }
                                Exchange other = all.getOrDefault(wish, one);
                                boolean depends = !other.body().equals(one.body());
                                assertTrue(
                                        !depends
                                                || List.of(one.header("Vary").split(", "))
                                                        .contains(name),
                                        () ->
                                                one
                                                        + " varies with "
                                                        + name
                                                        + ": "
                                                        + one.header("Vary"));
                            }
                        });
    }

    private static void checkHead(Exchange get) {
        Exchange head = Exchange.of(sample.server().uri(), "HEAD", get.path(), get.asked());
        assertEquals(get.status(), head.status(), get::toString);
        assertEquals(0, head.answer().body().length);
        assertEquals(lasting(get), lasting(head), get::toString);
    }

    private static Map<String, List<String>> lasting(Exchange exchange) {
        Map<String, List<String>> headers = new TreeMap<>(exchange.answer().headers().map());
        headers.keySet().removeAll(MADE);
        headers.keySet().removeAll(OF_A_REQUEST);
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"health/live", "health/ready", "metrics", "dumps/"})
    void areMissingWhereAnswersChange(String path) {
        for (String accept : ALL) {
            Exchange one =
                    Exchange.of(sample.server().uri(), "GET", path, Map.of("Accept", accept));
            assertEquals("", one.tag(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparql", "sparql?query=ASK%7B%7D"})
    void tellPagesOfTwoLanguagesApart(String path) {
        Map<String, String> english = Map.of("Accept", BROWSER, "Accept-Language", "en");
        Map<String, String> korean = Map.of("Accept", BROWSER, "Accept-Language", "ko");
        Exchange one = Exchange.of(sample.server().uri(), "GET", path, english);
        Exchange other = Exchange.of(sample.server().uri(), "GET", path, korean);
        assertNotEquals(one.body(), other.body());
        assertNotEquals(one.tag(), other.tag());
        assertEquals(200, other.again(sample.server().uri(), one.tag()).status());
    }
}
