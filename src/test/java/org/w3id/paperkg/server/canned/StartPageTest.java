package org.w3id.paperkg.server.canned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;
import org.w3id.paperkg.server.ServerSettings;

/** The first page and the search. */
class StartPageTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static SampleServer oneDay;
    private static Http http;

    @BeforeAll
    static void start() throws IOException {
        oneDay = SampleServer.ofOneDay();
        http = oneDay.http();
    }

    @AfterAll
    static void stop() {
        oneDay.close();
    }

    @Test
    void showsFiguresAndTheNewestPapers() {
        String page = http.get("", BROWSER).body();
        assertTrue(page.contains("Papers <strong>12</strong>"), page);
        assertTrue(page.contains("href=\"/digest/2024-02-12\""), page);
        assertTrue(page.contains("href=\"/paper/2402.06619\""), page);
        assertTrue(page.contains("action=\"/search\""), page);
        assertTrue(http.get("", "*/*").body().startsWith("{"), "programs get the list of queries");
    }

    @Test
    void speaksKorean() {
        String page = http.ask("GET", "", "Accept", BROWSER, "Accept-Language", "ko-KR").body();
        assertTrue(page.contains("<html lang=\"ko\">"), page);
        assertTrue(page.contains("논문 <strong>12</strong>"), page);
    }

    @Test
    void knowsWhatTheProxyIsCalledWhenToldTo() throws IOException {
        String[] proxied = {
            "X-Forwarded-Proto", "https", "X-Forwarded-Host", "kg.example.org", "Accept", "*/*"
        };
        String own = http.ask("GET", "robots.txt", proxied).body();
        assertTrue(
                own.contains("Sitemap: " + oneDay.server().uri()),
                "anybody may write such headers");
        try (SampleServer behind =
                SampleServer.ofOneDay(new ServerSettings("127.0.0.1", 0, true))) {
            Http client = behind.http();
            String robots = client.ask("GET", "robots.txt", proxied).body();
            assertTrue(robots.contains("Sitemap: https://kg.example.org/sitemap.xml"), robots);
            String service = client.ask("GET", "sparql", proxied).body();
            assertTrue(service.contains("<https://kg.example.org/sparql>"), service);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "karbasi, /author/amin-karbasi",
        "aya dataset, /paper/2402.06619",
        "언어 모델, /topic/large-language-model",
        "SubGen, /paper/2402.06082"
    })
    void findsPeopleTopicsAndPapers(String words, String expected) {
        HttpResponse<String> found = http.get("search?q=" + Http.encode(words), BROWSER);
        assertEquals(200, found.statusCode());
        assertTrue(found.body().contains("href=\"" + expected + "\""), found.body());
    }

    @ParameterizedTest
    @CsvSource({"2402.06619", "2402.06619v2", "https://arxiv.org/abs/2402.06619"})
    void leadsStraightToThePaperOfAnId(String id) {
        HttpResponse<String> answer = http.get("search?lang=ko&q=" + Http.encode(id), BROWSER);
        assertEquals(303, answer.statusCode());
        assertEquals(
                "/paper/2402.06619?lang=ko", answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void saysThatNothingIsFound() {
        String page = http.get("search?q=zzzzz%3Cb%3E", BROWSER).body();
        assertTrue(page.contains("Nothing has these words"), page);
        assertFalse(page.contains("<b>"), page);
        assertFalse(http.get("search", BROWSER).body().contains("Nothing has"));
    }

    @Test
    void carriesOnTheChosenLanguage() {
        String page = http.get("?lang=ko", BROWSER).body();
        assertTrue(page.contains("href=\"/topics?lang=ko\""), page);
        assertTrue(page.contains("href=\"/?lang=en\""), page);
        assertTrue(
                http.get("topics?lang=ko", BROWSER).body().contains("href=\"/queries?lang=ko\""));
    }
}
