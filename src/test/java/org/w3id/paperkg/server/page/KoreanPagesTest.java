package org.w3id.paperkg.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/** What a reader of Korean sees of the canned queries and of errors. */
class KoreanPagesTest {
    private static final String PAGE = "text/html,*/*;q=0.8";

    @TempDir static Path folder;

    private static SampleServer sample;
    private static QueryCatalog queries;

    @BeforeAll
    static void start() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/mine"));
        Files.writeString(
                own.resolve("recent.rq"),
                """
                #+ summary: What is recent
                #+ description: In English alone.
                #+ params:
                #+   - since: date, optional, from which day on
                SELECT ?paper ?whichDay
                WHERE { ?paper <https://w3id.org/paperkg/ontology#firstListed> ?whichDay FILTER(COALESCE(?whichDay >= ?since, true)) }
                ORDER BY ?paper ?whichDay
                """);
        queries = QueryCatalog.bundled().and(QueryCatalog.ofFolder(folder.resolve("own")));
        sample = SampleServer.start(queries);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static String page(int status, String path) {
        HttpResponse<String> response =
                sample.http().ask("GET", path, "Accept", PAGE, "Accept-Language", "ko-KR,ko;q=0.9");
        assertEquals(status, response.statusCode(), path + response.body());
        assertTrue(response.body().contains("<html lang=\"ko\">"), response.body());
        return response.body();
    }

    private static void shows(String page, String... parts) {
        for (String part : parts) {
            assertTrue(page.contains(part), "no '" + part + "' in " + page);
        }
    }

    @Test
    void listsTheQueries() {
        String list = page(200, "queries");
        for (CannedQuery canned : queries.queries()) {
            if (!canned.id().aspect().equals("mine")) {
                shows(
                        list,
                        "\"/queries/%s.html\" lang=\"ko\">%s</a>"
                                .formatted(canned.id(), canned.summary().korean()));
            }
        }
        shows(
                list,
                "<h2 id=\"coauthors\">공저자</h2>",
                "<h2 id=\"mine\" lang=\"en\">mine</h2>",
                "\"/queries/mine/recent.html\" lang=\"en\">What is recent</a>");
    }

    @Test
    void namesEveryGroupOfTheBundledQueries() {
        String list = page(200, "queries");
        QueryCatalog.bundled()
                .queries()
                .forEach(q -> shows(list, "<h2 id=\"" + q.id().aspect() + "\">"));
    }

    @Test
    void findsQueriesInEitherLanguage() {
        String found = page(200, "queries?q=" + Http.encode("공저자 이어 주는"));
        shows(found, "author/second-degree");
        assertFalse(found.contains("paper/most-voted"));
        shows(page(200, "queries?q=introduction"), "author/second-degree");
    }

    @Test
    void explainsAQuery() {
        String page = page(200, "queries/author/coauthors.html?lang=ko&author=percy-liang");
        CannedQuery canned = queries.find("author/coauthors").orElseThrow();
        shows(
                page,
                "<title>" + canned.summary().korean() + " · PaperKG</title>",
                "<h1 lang=\"ko\">" + canned.summary().korean() + "</h1>",
                "lang=\"ko\">" + canned.description().korean() + "</p>",
                "<span lang=\"ko\">공저자를 볼 저자</span>",
                "<th scope=\"col\" class=\"number\">논문 수</th>");
    }

    @Test
    void showsEnglishWhereNobodyWroteKorean() {
        shows(
                page(200, "queries/mine/recent"),
                "<h1 lang=\"en\">What is recent</h1>",
                "lang=\"en\">In English alone.</p>",
                "<span lang=\"en\">from which day on</span>",
                "lang=\"en\">which day</th>");
    }

    @Test
    void translatesTheWordsOfTheQueryItself() {
        shows(
                page(200, "queries/stats/overview"),
                "<span lang=\"ko\">첫날</span>",
                "<span lang=\"ko\">공저자 쌍</span>");
    }

    @Test
    void carriesTheLanguageOnToTheTableOfAList() {
        shows(page(200, "?lang=ko"), "href=\"/queries/topic/list.html?lang=ko\"");
        shows(
                page(200, "search?lang=ko&q=liang"),
                "href=\"/queries/author/search.html?words=liang&amp;lang=ko\"");
    }

    @Test
    void staysEnglishForOthers() {
        String page = sample.http().get("queries/author/coauthors", PAGE).body();
        shows(
                page,
                "<h1 lang=\"en\">Who wrote with one author, most joint papers first</h1>",
                ">papers</th>");
        shows(sample.http().get("queries", PAGE).body(), "<h2 id=\"author\">Authors</h2>");
    }

    @ParameterizedTest
    @CsvSource({
        "404, nowhere, 그래프에 없습니다, There is nothing at '/nowhere'",
        "404, queries/author/paper, 그런 질의는 없습니다, There is no canned query 'author/paper'",
        "404, author/nobody-at-all, 그래프에 없습니다, There is nothing at '/author/nobody-at-all'",
        "400, sparql?query=SELEC, 질의를 이해할 수 없습니다, 'Line 1, column 6'",
        "400, queries/author/papers?colour=red, 매개변수가 잘못되었습니다, has no parameter"
    })
    void explainsErrors(int status, String path, String title, String said) {
        String page = page(status, path);
        shows(page, "<h1 lang=\"ko\">" + title + "</h1>", "<title>" + title, "자세한 내용(영어)");
        String english = page.substring(page.indexOf("<p lang=\"en\">"));
        assertTrue(english.contains(said), english);
    }

    @Test
    void leadsFromAnErrorOnInTheChosenLanguage() {
        String page = page(404, "author/percy-lian?lang=ko&x=1");
        shows(
                page,
                "href=\"/author/percy-liang?lang=ko\"",
                "href=\"/author/percy-lian?x=1&amp;lang=en\"");
    }

    @Test
    void explainsTheKindsOfErrors() {
        shows(
                page(200, "problem/"),
                "<h2 id=\"query-timed-out\"><a href=\"/problem/query-timed-out\">질의 시간이 초과되었습니다</a>");
        shows(page(200, "problem/query-timed-out?lang=ko"), "<h1>질의 시간이 초과되었습니다</h1>", "LIMIT");
    }

    @Test
    void tellsProgramsInEnglish() {
        HttpResponse<String> problem =
                sample.http()
                        .ask("GET", "nowhere?lang=ko", "Accept", "*/*", "Accept-Language", "ko");
        assertEquals("en", problem.headers().firstValue("Content-Language").orElse(""));
        shows(problem.body(), "\"Not in the graph\"", "there is nothing at '/nowhere'");
        HttpResponse<String> page =
                sample.http().ask("GET", "nowhere", "Accept", PAGE, "Accept-Language", "ko");
        assertEquals("ko", page.headers().firstValue("Content-Language").orElse(""));
        assertTrue(page.headers().firstValue("Vary").orElse("").contains("Accept-Language"));
    }
}
