package org.w3id.paperkg.server.canned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/** Every query has a page with a form, its answer and ways on; no query needs code for that. */
class QueryPagesTest {
    private static final Pattern HREF = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");

    @TempDir static Path folder;

    private static SampleServer sample;
    private static QueryCatalog queries;

    @BeforeAll
    static void start() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/mine"));
        Files.writeString(
                own.resolve("any-paper.rq"),
                """
                #+ summary: Is there <any> paper
                #+ view: table
                ASK { ?paper a <https://w3id.org/paperkg/ontology#Paper> }
                """);
        queries = QueryCatalog.bundled().and(QueryCatalog.ofFolder(folder.resolve("own")));
        sample = SampleServer.start(queries);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static String page(String path) {
        HttpResponse<String> response = sample.http().get(path, "text/html,*/*;q=0.8");
        assertEquals(200, response.statusCode(), path + response.body());
        assertEquals(
                "text/html;charset=utf-8",
                response.headers().firstValue("Content-Type").orElse(""));
        return response.body();
    }

    @Test
    void haveAFormAndAnAnswerForEveryQuery() {
        for (CannedQuery canned : queries.queries()) {
            String page = page("queries/" + canned.id());
            canned.parameters()
                    .forEach(
                            parameter ->
                                    assertTrue(
                                            page.contains("name=\"" + parameter.name() + "\""),
                                            canned.id() + parameter.name()));
            boolean answered = page.contains("<td") || page.contains("<p>Yes</p>");
            boolean needsNone = canned.tags().contains("curation");
            assertTrue(answered || needsNone, canned.id() + page);
            assertFalse(page.contains("<script"), "needs no script");
            assertFalse(page.contains("src=\"http"), "needs nothing from elsewhere");
        }
    }

    @Test
    void linkToWhatIsThere() {
        Set<String> links = new LinkedHashSet<>();
        for (String path :
                new String[] {"queries", "queries/author/papers", "queries/topic/list"}) {
            Matcher link = HREF.matcher(page(path));
            while (link.find()) {
                links.add(link.group(1).replace("&amp;", "&"));
            }
        }
        // pages of other parts, which the frame of every page links to
        links.removeAll(
                Set.of("/sparql", "/topics", "/ontology", "/topics?lang=ko", "/ontology?lang=ko"));
        assertTrue(links.size() > 100, links.toString());
        for (String link : links.stream().limit(150).toList()) {
            int status = sample.http().get(link.substring(1)).statusCode();
            boolean form = link.matches("/queries/[a-z/-]+[.]html");
            assertTrue(status == 200 || form && status == 400, link + " " + status);
        }
    }

    @Test
    void showLabelsInPlaceOfIris() {
        String page = page("queries/author/coauthors.html?author=insu-han");
        assertTrue(page.contains("<a href=\"/author/amir-zandieh\">Amir Zandieh</a>"), page);
        assertFalse(page.contains("<th scope=\"col\">name</th>"), "the label is in the link");
    }

    @Test
    void showLabelsInTheLanguageOfTheReader() {
        String korean = page("queries/paper/topics.html?paper=2402.06082&lang=ko");
        assertTrue(korean.contains("<html lang=\"ko\">"));
        assertTrue(
                korean.contains(
                        "<a href=\"/topic/large-language-model?lang=ko\" lang=\"ko\">대규모 언어 모델</a>"),
                korean);
        assertTrue(korean.contains(">실행</button>"));
    }

    @Test
    void drawBarsAndTimes() {
        assertTrue(page("queries/author/most-papers.html").contains("<svg class=\"chart\""));
        assertTrue(page("queries/digest/calendar.html").contains("<svg class=\"chart\""));
        assertFalse(page("queries/author/papers").contains("<svg"));
    }

    @Test
    void keepWhatWasTyped() {
        String hostile = "\"><script>alert(1)</script>";
        String page = page("queries/paper/search.html?words=" + Http.encode(hostile));
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;script>") || page.contains("&lt;script&gt;"), page);
        assertTrue(page("queries/mine/any-paper").contains("Is there &lt;any&gt; paper"));
    }

    @Test
    void haveAQueryToEdit() {
        String page = page("queries/author/papers.html?author=insu-han");
        assertTrue(page.contains("<textarea name=\"query\""));
        assertTrue(page.contains("&lt;https://w3id.org/paperkg/author/insu-han"), page);
    }

    @Test
    void turnPages() {
        String second = page("queries/author/most-papers.html?page=2&limit=10");
        assertTrue(
                second.contains("rel=\"prev\" href=\"/queries/author/most-papers.html?limit=10\""));
        assertTrue(
                second.contains(
                        "rel=\"next\" href=\"/queries/author/most-papers.html?limit=10&amp;page=3\""),
                second);
    }

    @Test
    void areFoundByWords() {
        String found = page("queries?q=" + Http.encode("shared Contacts"));
        assertTrue(found.contains("coauthors/shared-contacts"));
        assertFalse(found.contains("paper/most-voted"));
        assertTrue(page("queries?q=zzz").contains("No query has these words."));
    }
}
