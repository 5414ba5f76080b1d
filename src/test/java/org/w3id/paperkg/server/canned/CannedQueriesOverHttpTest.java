package org.w3id.paperkg.server.canned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.paperkg.TestStore;
import org.w3id.paperkg.query.CannedQuery;
import org.w3id.paperkg.query.QueryCatalog;
import org.w3id.paperkg.server.Http;
import org.w3id.paperkg.server.ServerExtension;
import org.w3id.paperkg.server.http.ResultFormat;

/** The canned queries at {@code /queries}, on the bundled sample. */
class CannedQueriesOverHttpTest {
    private static final QueryCatalog QUERIES = QueryCatalog.bundled();

    @RegisterExtension
    static final ServerExtension served = ServerExtension.sharing(TestStore.SAMPLE);

    private static String example(CannedQuery canned, String suffix) {
        String values =
                canned.example().entrySet().stream()
                        .map(value -> value.getKey() + "=" + Http.encode(value.getValue()))
                        .collect(Collectors.joining("&"));
        return "queries/" + canned.id() + suffix + "?" + values;
    }

    @Test
    void answerTheirExampleInEveryForm() {
        for (CannedQuery canned : QUERIES.queries()) {
            for (ResultFormat format : ResultFormat.ofCanned(canned.query())) {
                HttpResponse<String> bySuffix =
                        served.http().get(example(canned, "." + format.suffix()));
                HttpResponse<String> byAccept =
                        served.http().get(example(canned, ""), format.mediaType());
                assertEquals(200, bySuffix.statusCode(), canned.id() + " " + format);
                assertEquals(
                        format.mediaType(),
                        byAccept.headers().firstValue("Content-Type").orElse("").split(";")[0]);
                assertEquals(
                        bySuffix.body().length(),
                        byAccept.body().length(),
                        canned.id() + " " + format);
            }
        }
    }

    @Test
    void answerTheSecondTimeAsTheFirst() {
        for (CannedQuery canned : QUERIES.queries()) {
            for (ResultFormat format : ResultFormat.ofCanned(canned.query())) {
                String path = example(canned, "." + format.suffix());
                HttpResponse<String> first = served.http().get(path);
                HttpResponse<String> second = served.http().get(path);
                assertEquals(first.body(), second.body(), path);
                assertEquals(headers(first), headers(second), path);
            }
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void giveThePapersAsReferences() {
        HttpResponse<String> bibtex =
                served.http().get("queries/author/papers.bib?author=percy-liang");
        assertEquals(200, bibtex.statusCode(), bibtex.body());
        long rows =
                served.http()
                        .get("queries/author/papers.csv?author=percy-liang")
                        .body()
                        .lines()
                        .count();
        assertEquals(rows - 1, bibtex.body().lines().filter(l -> l.startsWith("@")).count());
        HttpResponse<String> csl =
                served.http().get("queries/author/papers.csl.json?author=percy-liang");
        assertEquals(rows - 1, JSON.parseAny(csl.body()).getAsArray().size());
        HttpResponse<String> accepted =
                served.http()
                        .get("queries/author/papers?author=percy-liang", "application/x-bibtex");
        assertEquals(bibtex.body(), accepted.body());
        assertEquals(404, served.http().get("queries/author/list.bib").statusCode());
    }

    @Test
    void giveAllReferencesUnlessAPageIsAskedFor() {
        String all = served.http().get("queries/paper/most-voted.bib?minimum=0").body();
        String some = served.http().get("queries/paper/most-voted.bib?minimum=0&limit=5").body();
        String same = served.http().get("queries/paper/most-voted.bib?minimum=0&limit=50").body();
        assertEquals(50, same.lines().filter(line -> line.startsWith("@")).count());
        assertEquals(5, some.lines().filter(line -> line.startsWith("@")).count());
        assertTrue(all.lines().filter(line -> line.startsWith("@")).count() > 50, all);
    }

    @Test
    void giveTheirText() {
        for (CannedQuery canned : QUERIES.queries()) {
            assertEquals(canned.text(), served.http().get("queries/" + canned.id() + ".rq").body());
        }
    }

    @Test
    void areListedWithALinkThatAnswers() {
        var list = JSON.parse(served.http().get("queries").body()).get("queries").getAsArray();
        assertEquals(QUERIES.queries().size(), list.size());
        list.forEach(
                entry -> {
                    String link = entry.getAsObject().get("example").getAsString().value();
                    assertEquals(200, served.http().get(link).statusCode(), link);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries", "queries/"})
    void areListedOnAPageForBrowsers(String path) {
        HttpResponse<String> page = served.http().get(path, "text/html,*/*;q=0.8");
        assertEquals(200, page.statusCode());
        QUERIES.queries()
                .forEach(canned -> assertTrue(page.body().contains(">" + canned.id() + "<")));
        Matcher link = Pattern.compile("href=\"/(queries/[^\"]+)\"").matcher(page.body());
        assertTrue(link.find());
        assertEquals(200, served.http().get(link.group(1).replace("&amp;", "&")).statusCode());
    }

    @Test
    void takePlainJsonAsResultsInJson() {
        HttpResponse<String> response =
                served.http().get("queries/stats/overview", "application/json");
        assertEquals(200, response.statusCode());
        assertEquals(
                "application/sparql-results+json",
                response.headers().firstValue("Content-Type").orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "queries/paper/most-votd, 404, most-voted",
        "queries/stats/overview.doc, 404, .csv",
        "queries/author/papers, 400, author",
        "queries/digest/papers?digest=yesterday, 400, digest",
        "queries/stats/overview?colour=red, 400, colour",
        "queries/digest/papers?digest=2024-02-12&digest=2024-02-13, 400, digest"
    })
    void sayWhatIsWrongAndWhatToDo(String path, int status, String named) {
        HttpResponse<String> response = served.http().get(path);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(JSON.parse(response.body()).get("detail").getAsString().value().length() > 20);
        assertTrue(response.body().contains(named), response.body());
    }

    @Test
    void refuseAFormTheyCannotGive() {
        assertEquals(406, served.http().get("queries/stats/overview", "image/png").statusCode());
    }

    @Test
    void findPapersByWordsInKorean() {
        String found =
                served.http().get("queries/paper/search.csv?words=" + Http.encode("확산모델")).body();
        assertTrue(found.lines().count() > 1, found);
    }
}
