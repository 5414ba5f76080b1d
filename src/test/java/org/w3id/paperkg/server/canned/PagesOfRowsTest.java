package org.w3id.paperkg.server.canned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.SampleServer;

/** Answers come in pages, and a link to the next one is there when the next one is. */
class PagesOfRowsTest {
    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"(\\w+)\"");

    private static SampleServer sample;

    @BeforeAll
    static void start() throws IOException {
        sample = SampleServer.start(QueryCatalog.bundled());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static Optional<String> link(HttpResponse<String> response, String relation) {
        for (String value : response.headers().allValues("Link")) {
            Matcher link = LINK.matcher(value);
            if (link.matches() && link.group(2).equals(relation)) {
                return Optional.of(link.group(1).substring(1));
            }
        }
        return Optional.empty();
    }

    private static List<String> rows(HttpResponse<String> response) {
        return response.body().lines().skip(1).toList();
    }

    @Test
    void areLinkedUntilTheLast() {
        List<String> all = rows(sample.http().get("queries/author/list.csv?limit=10000"));
        List<String> read = new ArrayList<>();
        Optional<String> next = Optional.of("queries/author/list.csv?limit=150");
        int pages = 0;
        while (next.isPresent()) {
            HttpResponse<String> page = sample.http().get(next.get());
            assertEquals(200, page.statusCode());
            read.addAll(rows(page));
            pages++;
            assertEquals(pages > 1, link(page, "prev").isPresent());
            assertEquals(pages > 1, link(page, "first").isPresent());
            next = link(page, "next");
        }
        assertEquals(all, read);
        assertEquals((all.size() + 149) / 150, pages);
    }

    @Test
    void endWithoutALinkWhenTheLastIsFull() {
        int all = rows(sample.http().get("queries/digest/calendar.csv")).size();
        HttpResponse<String> full = sample.http().get("queries/digest/calendar.csv?limit=" + all);
        assertEquals(all, rows(full).size());
        assertFalse(link(full, "next").isPresent());
    }

    @Test
    void haveTheSizeThatTheHeaderSays() {
        HttpResponse<String> page = sample.http().get("queries/paper/artefacts.csv");
        assertTrue(rows(page).size() <= 100);
        HttpResponse<String> authors = sample.http().get("queries/author/most-papers.csv");
        assertEquals(50, rows(authors).size());
        assertEquals("queries/author/most-papers.csv?page=2", link(authors, "next").orElseThrow());
    }

    @Test
    void keepTheValuesInTheirLinks() {
        String two = "author=" + Http.encode("Dahua Lin") + "&author=percy-liang";
        HttpResponse<String> page =
                sample.http().get("queries/author/papers?" + two + "&limit=2", "text/csv");
        assertEquals(
                "queries/author/papers.csv?author=Dahua+Lin&author=percy-liang&limit=2&page=2",
                link(page, "next").orElseThrow());
        assertEquals(200, sample.http().get(link(page, "next").orElseThrow()).statusCode());
    }

    @Test
    void areEmptyBehindTheLast() {
        HttpResponse<String> page = sample.http().get("queries/digest/calendar.csv?page=999");
        assertEquals(200, page.statusCode());
        assertEquals(List.of(), rows(page));
        assertFalse(link(page, "next").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "queries/author/list?page=0, page, from 1 to 1000000",
        "queries/author/list?limit=10001, limit, from 1 to 10000",
        "queries/author/list?limit=many, limit, from 1 to 10000",
        "queries/author/list?page=1&page=2, page, such as page=2",
        "queries/topic/thesaurus?page=2, page, gives no rows"
    })
    void areRefusedWhenTheyCannotBe(String path, String parameter, String expected) {
        HttpResponse<String> response = sample.http().get(path);
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains(parameter), response.body());
        assertTrue(response.body().contains(expected), response.body());
    }

    @ParameterizedTest
    @CsvSource({
        "author/papers, author, percy liang, percy-liang",
        "topic/papers, topic, 대규모 언어 모델, large-language-model",
        "topic/papers, topic, LLM, large-language-model"
    })
    void areTheSameForANameAndAnId(String query, String parameter, String name, String id) {
        String path = "queries/" + query + ".csv?" + parameter + "=";
        String byId = sample.http().get(path + id).body();
        assertTrue(byId.lines().count() > 1);
        assertEquals(byId, sample.http().get(path + Http.encode(name)).body());
    }

    @Test
    void sayWhoMayBeMeantByAName() {
        HttpResponse<String> response =
                sample.http().get("queries/author/papers?author=" + Http.encode("percy lian"));
        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("\"Percy Liang (percy-liang)\""), response.body());
    }
}
