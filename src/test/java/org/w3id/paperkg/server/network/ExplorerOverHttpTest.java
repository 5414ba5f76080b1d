package org.w3id.paperkg.server.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/** The network as pages, on the bundled sample. */
class ExplorerOverHttpTest {
    private static SampleServer server;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        server = SampleServer.start(QueryCatalog.bundled());
        http = server.http();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        HttpResponse<String> response = http.get(path, "text/html");
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(
                response.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        return response.body();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void drawsThePeopleAroundSomebodyAndTellsTheSameInATable() {
        String page = page("network?author=percy+liang");
        assertTrue(page.contains("around</span> <a href=\"/author/percy-liang\""), page);
        int people = count(page, "<circle");
        assertTrue(people > 3, page);
        assertEquals(people, count(page, "<tr><td>"));
        assertEquals(1, count(page, " middle\""));
        assertTrue(page.contains("Percy Liang – "), page);
    }

    @Test
    void saysWhatALimitLeavesOutAndLeadsToMore() {
        String page = page("network?author=percy-liang&limit=5");
        // and Percy Liang
        assertEquals(6, count(page, "<circle"));
        assertTrue(page.contains("more are left out by the limit"), page);
        assertTrue(page.contains("/network?author=percy-liang&amp;limit=10"), page);
    }

    @Test
    void showsAPersonOfThePicture() {
        String page = page("network?author=percy-liang&shown=percy-liang");
        assertTrue(page.contains("id=\"shown\""), page);
        assertTrue(page.contains("/network/path?from=percy-liang&amp;to="), page);
    }

    @ParameterizedTest
    @CsvSource({
        "network, Map of communities, members",
        "network?map=topics, Map of topics, papers on both",
        "network?topic=large+language+model, on</span>, joint papers",
        "network?lang=ko, 커뮤니티 지도, 구성원"
    })
    void drawsAMapOfTheWholeOrOfATopic(String path, String choice, String legend) {
        String page = page(path);
        assertTrue(page.contains(choice), page);
        assertTrue(page.contains(legend), page);
        assertTrue(count(page, "<circle") > 2, page);
    }

    @Test
    void everyNodeOfAMapLeadsToAPicture() {
        Matcher node =
                Pattern.compile("class=\"node[^\"]*\" href=\"([^\"]*)\"").matcher(page("network"));
        int seen = 0;
        while (node.find() && seen++ < 5) {
            assertTrue(
                    count(page(node.group(1).substring(1).replace("&amp;", "&")), "<circle") > 0);
        }
        assertTrue(seen > 2);
    }

    /** Letters are about half as wide as high: 12 pixels. */
    @Test
    void cutsNoName() {
        String page = page("network");
        Matcher width = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(page);
        assertTrue(width.find());
        int right = Integer.parseInt(width.group(1));
        Matcher text = Pattern.compile("<text[^>]* x=\"(\\d+)\"[^>]*>([^<]*)<").matcher(page);
        int seen = 0;
        while (text.find()) {
            int x = Integer.parseInt(text.group(1));
            int half = 3 * text.group(2).length();
            assertTrue(x - half >= 0 && x + half <= right, text.group());
            seen++;
        }
        assertTrue(seen > 2);
    }

    @Test
    void saysWhenNobodyIsLeft() {
        assertTrue(
                page("network?topic=large-language-model&since=2099-01-01")
                        .contains("Nobody is left"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network?author=nobody+at+all",
                "network?limit=301",
                "network?depth=3&author=percy-liang",
                "network?size=fame&author=percy-liang",
                "network?community=nobody",
                "network?colour=red"
            })
    void refusesWhatMeansNothing(String path) {
        HttpResponse<String> response = http.get(path, "text/html");
        assertEquals(400, response.statusCode(), response.body());
        assertFalse(response.body().contains("Exception"), response.body());
    }

    @Test
    void drawsHowTwoPeopleAreConnected() {
        String page = page("network/path?from=percy-liang&to=chelsea-finn");
        assertTrue(page.contains("Percy Liang and Chelsea Finn are"), page);
        assertTrue(page.contains("class=\"chain\""), page);
        assertTrue(count(page, "<circle") >= 2, page);
        assertTrue(page.contains("href=\"/paper/"), page);
    }

    @Test
    void aPictureIsAFileThatOtherPagesShow() {
        HttpResponse<String> picture =
                http.get("network/picture?author=percy-liang&limit=5", "*/*");
        assertEquals(200, picture.statusCode());
        assertEquals("image/svg+xml", picture.headers().firstValue("Content-Type").orElse(""));
        assertEquals(6, count(picture.body(), "<circle"));
        assertTrue(picture.body().contains(">Percy Liang</text>"), picture.body());
        for (String page : new String[] {"author/percy-liang", "topic/large-language-model"}) {
            assertTrue(page(page).contains("src=\"/network/picture?"), page);
        }
    }

    @Test
    void asksForTwoPeopleWhereNoneAreNamed() {
        String page = page("network/path");
        assertEquals(2, count(page, "required"), page);
        assertFalse(page.contains("class=\"chain\""));
    }

    @Test
    void programsGetPathsAsJson() {
        HttpResponse<String> response =
                http.get("network/path?from=percy-liang&to=chelsea-finn", "application/json");
        assertEquals("application/json", response.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void showsWhomSomebodyCouldWorkWithToBrowsers() {
        String page = page("network/could-work-with?author=percy+liang");
        assertTrue(page.contains("Whom Percy Liang could work with"), page);
        assertTrue(page.contains("/network/path?from=percy-liang"), page);
        assertTrue(
                http.get("network/could-work-with?author=percy+liang", "*/*")
                        .body()
                        .startsWith("{"));
    }

    @Test
    void leadsBrowsersFromThePeopleAroundToTheirPicture() {
        HttpResponse<String> answer =
                http.get("network/ego?author=percy+liang&minPapers=2&lang=ko", "text/html");
        assertEquals(303, answer.statusCode());
        assertEquals(
                "/network?author=percy-liang&minPapers=2&lang=ko",
                answer.headers().firstValue("Location").orElse(""));
        assertTrue(http.get("network/ego?author=percy+liang", "*/*").body().startsWith("{"));
    }
}
