package org.w3id.paperkg.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.QueryCatalog;

/**
 * A machine so busy that no query ends in time, made by limits of a millisecond: what a client gets
 * is late or lacks parts, and says so. It is never wrong, and never an error of the server's.
 */
// only so that a hang ends
@Timeout(120)
class BusyServerTest {
    private static final String BROWSER = "text/html,*/*;q=0.8";
    private static final Pattern PARTIAL =
            Pattern.compile("lists of this page took too long|서버가 바빠서 이 페이지의 목록 일부");

    @RegisterExtension
    static final ServerExtension busy =
            ServerExtension.on(
                    folder ->
                            TestStore.of(
                                    TestStore.SAMPLE,
                                    folder,
                                    config -> config.replace("10000,15000", "1,1")));

    @RegisterExtension
    static final ServerExtension idle = ServerExtension.sharing(TestStore.SAMPLE);

    @BeforeAll
    static void awaitReady() {
        busy.http().awaitReady();
        idle.http().awaitReady();
    }

    @ParameterizedTest
    @CsvSource({"'', en", "'', ko", "topics, en", "topics, ko"})
    void hasThePagesThatWereReadAhead(String path, String language) {
        String[] asked = {"Accept", BROWSER, "Accept-Language", language};
        HttpResponse<String> page = busy.http().ask("GET", path, asked);
        assertEquals(200, page.statusCode());
        assertEquals(idle.http().ask("GET", path, asked).body(), page.body());
        assertTrue(page.headers().firstValue("ETag").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "network/path?from=percy-liang&to=furong-huang",
        "network/ego?author=percy-liang",
        "network/could-work-with?author=percy-liang",
        "network/export?format=csv"
    })
    void hasTheNetworkThatWasReadAhead(String path) {
        HttpResponse<String> answer = busy.http().get(path);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    static Stream<String> addresses() {
        Stream<String> queries =
                QueryCatalog.bundled().queries().stream()
                        .flatMap(
                                query ->
                                        Stream.of("", ".csv")
                                                .map(form -> SampleServer.example(query, form)));
        return Stream.concat(
                queries,
                Stream.of(
                        "?lang=ko",
                        "search?q=diffusion+model",
                        "search?q=liang",
                        "sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D",
                        "data",
                        "paper/2402.06619",
                        "paper/2402.06619.ttl",
                        "paper/2402.06618",
                        "author/percy-liang",
                        "author/percy-laing",
                        "author/percy-liang.bib",
                        "topic/large-language-model",
                        "topic/large-language-modle",
                        "topic/diffusion-model?list=2",
                        "digest/2024-02-12",
                        "community/percy-liang",
                        "topics?list=2",
                        "queries",
                        "openapi.json",
                        "changes?since=000001",
                        "ontology",
                        ".well-known/void",
                        ".well-known/sparql-examples",
                        "sitemap.xml",
                        "health/ready",
                        "health/live"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isLateAndNeverWrong(String path) {
        for (String accept : List.of(BROWSER, "*/*")) {
            HttpResponse<String> answer = busy.http().get(path, accept);
            if (answer.statusCode() == 503) {
                assertFalse(answer.headers().firstValue("Retry-After").orElse("").isEmpty(), path);
                assertTrue(answer.body().matches("(?s).*(timed out|Not ready).*"), answer.body());
            } else if (PARTIAL.matcher(answer.body()).find()) {
                assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
                assertTrue(answer.headers().firstValue("ETag").isEmpty(), path);
                assertFalse(answer.body().contains("Nothing has these words"), path);
            } else if (!path.startsWith("health") && !path.startsWith("changes")) {
                HttpResponse<String> right = idle.http().get(path, accept);
                assertEquals(right.statusCode(), answer.statusCode(), path + answer.body());
                assertEquals(
                        right.body().replace(idle.uri().toString(), "/"),
                        answer.body().replace(busy.uri().toString(), "/"));
            }
        }
    }

    @Test
    void aPageLacksItsLateListsAndHasTheRest() {
        String page = busy.http().get("topics?list=2", BROWSER).body();
        assertTrue(PARTIAL.matcher(page).find(), page);
        assertTrue(page.contains("This list took too long"), page);
        assertTrue(page.contains("<h1"), page);
        String korean = busy.http().ask("GET", "topics?list=2&lang=ko", "Accept", BROWSER).body();
        assertTrue(korean.contains("서버가 바빠서"), korean);
    }

    @Test
    void whatIsReadAheadIsThere() {
        String page = busy.http().get("author/percy-liang", BROWSER).body();
        assertTrue(page.contains("<h1>Percy Liang"), page);
        assertTrue(page.contains("/author/john-hewitt"), page);
        assertTrue(page.contains("<article class=\"paper\">"), page);
        assertFalse(page.contains("This list took too long"), page);
    }

    @Test
    void aSearchThatFoundNothingInTimeDoesNotSayThatThereIsNothing() {
        HttpResponse<String> answer = busy.http().get("search?q=diffusion", BROWSER);
        assertTrue(List.of(200, 503).contains(answer.statusCode()), answer.body());
        assertFalse(answer.body().contains("Nothing has these words"), answer.body());
    }

    @Test
    void isReadyAllTheSame() {
        assertEquals(200, busy.http().get("health/ready").statusCode());
        assertEquals(200, busy.http().get("health/live").statusCode());
    }
}
